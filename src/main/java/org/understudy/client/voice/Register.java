package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.client.read.Words;

/** Who is talking and how: the client and nobody else, in plain words, in the language of the case. */
final class Register {
    private static final Pattern COUNSELORS = Everyday.pattern("therapist-speak.txt");
    private static final Pattern CLINIC = Everyday.pattern("clinical.txt");
    private static final Pattern OUT_OF_ROLE = Everyday.pattern("role.txt");
    private static final Set<String> FOREIGN = Everyday.list("foreign.txt");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    /** Share of words that must be English as far as known. */
    private static final double ENGLISH = 0.6;

    private Register() {}

    static List<Fault> faults(Wordy line, Moment m, Unlocked unlocked) {
        List<Fault> faults = new ArrayList<>();
        String plain = Words.plain(line.text());
        String authored = Words.plain(m.authored());
        if (adds(COUNSELORS, plain, authored)) faults.add(Fault.THERAPIST_SPEAK);
        if (adds(CLINIC, plain, authored)) faults.add(Fault.CLINICAL);
        if (adds(OUT_OF_ROLE, plain, authored) || adds(ofOneself(m), plain, authored)) faults.add(Fault.ROLE);
        if (foreign(line, unlocked)) faults.add(Fault.LANGUAGE);
        return faults;
    }

    /** Whether something is said that the author did not say. */
    private static boolean adds(Pattern pattern, String plain, String authored) {
        Set<String> there =
                pattern.matcher(authored).results().map(MatchResult::group).collect(Collectors.toSet());
        return pattern.matcher(plain).results().anyMatch(found -> !there.contains(found.group()));
    }

    /** The client spoken of by name, as a narrator would. */
    private static Pattern ofOneself(Moment m) {
        String name = Pattern.quote(m.clientCase().card().name().toLowerCase(Locale.ROOT));
        return Pattern.compile("\\b" + name
                + "('s)?"
                + " (says?|said|looks?|feels?|sighs?|nods?|pauses?|thinks?|is|was|has|would|will|shrugs?|smiles?)\\b");
    }

    private static boolean foreign(Wordy line, Unlocked unlocked) {
        if (OTHER_SCRIPT.matcher(line.text()).find()) return true;
        long other = line.words().stream()
                .filter(w -> FOREIGN.contains(w) && !unlocked.said(w))
                .count();
        long accented = line.words().stream()
                .filter(w -> !w.chars().allMatch(c -> c < 128) && !unlocked.said(w))
                .count();
        if (other + accented >= 2 || (accented > 0 && line.words().size() <= 4)) return true;
        long english = line.words().stream().filter(w -> english(w, unlocked)).count();
        return english < ENGLISH * line.words().size();
    }

    private static boolean english(String word, Unlocked unlocked) {
        if (FOREIGN.contains(word) && !unlocked.said(word)) return false;
        return unlocked.said(word)
                || Words.stems(word).stream().allMatch(s -> Everyday.known(s) || unlocked.allowed(s));
    }
}
