package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.client.read.Lexicon;
import org.understudy.client.read.Sentences;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/** What is not out stays in: by its own words, by enough of them, by their order, and by a yes or a no. */
final class Secrecy {
    private static final Pattern YES = Pattern.compile("^(?:(?:well|um+|er+|oh|so|okay|god|honestly|mm+|i mean|look),?"
            + " )*(?:yes|yeah|yep|yup|aye|uh-huh|mm-hm+|right|exactly|true|correct|sure|of"
            + " course|definitely|maybe|probably|kind of|sort of|a bit|sometimes|i"
            + " (?:did|was|am|do|have|had|could|would|should|suppose so|guess so|think so)|that's"
            + " (?:right|true|it|the one)|it (?:was|is|did|does)|you (?:got|guessed) (?:it|me)|he"
            + " (?:did|was|is)|she (?:did|was|is)|they (?:did|were|are)|spot on)(?![\\p{L}'])");
    private static final Pattern NO = Pattern.compile(
            "^(?:(?:well|um+|er+|oh|so|okay|god|honestly|mm+|i mean|look),? )*(?:no|nah|nope|never|not really|i"
                    + " (?:didn't|wasn't|don't|haven't|hadn't|couldn't|wouldn't)(?! know)|it (?:wasn't|isn't|didn't)|he"
                    + " (?:didn't|wasn't)|she (?:didn't|wasn't)|they (?:didn't|weren't))(?![\\p{L}'])");

    /** Share of a secret's words, in their order, from which it counts as said. */
    private static final double SAID = 0.6;

    private static final double RETRACED = 0.7;

    private static final int SHORTEST_RUN = 3;

    private Secrecy() {}

    static List<Fault> faults(Wordy line, Moment m, Unlocked unlocked) {
        Set<String> fresh =
                line.content().stream().filter(s -> !unlocked.allowed(s)).collect(Collectors.toSet());
        boolean locked = fresh.stream().anyMatch(s -> unlocked.telling(s) || unlocked.likeTelling(s))
                || line.words().stream().anyMatch(unlocked::tellingWord)
                || several(fresh, unlocked)
                || retraces(line, unlocked)
                || confirms(line, m, unlocked);
        return locked ? List.of(Fault.LOCKED) : List.of();
    }

    /** Two words of one secret, or a word and one near another, are one too many. */
    private static boolean several(Set<String> fresh, Unlocked unlocked) {
        if (fresh.size() < 2) return false;
        return unlocked.secrets().stream().anyMatch(secret -> {
            Set<String> hit = new HashSet<>();
            int held = 0;
            for (String stem : secret.content()) {
                if (unlocked.allowed(stem)) continue;
                held++;
                if (fresh.contains(stem) || near(stem, fresh)) hit.add(stem);
            }
            long rare = hit.stream().filter(s -> !Everyday.common(s)).count();
            return hit.size() >= 2 && (rare >= 2 || hit.size() >= SAID * Math.max(2, held));
        });
    }

    private static boolean near(String stem, Set<String> fresh) {
        List<String> groups = Lexicon.groupsOf(stem);
        return !groups.isEmpty()
                && fresh.stream().anyMatch(f -> Lexicon.groupsOf(f).stream().anyMatch(groups::contains));
    }

    /** A secret of ordinary words only: said as it stands, or most of it in its order, where nothing that is out says it. */
    private static boolean retraces(Wordy line, Unlocked unlocked) {
        Set<String> said = new HashSet<>(line.words());
        line.sentences().forEach(said::addAll);
        for (Wordy secret : unlocked.secrets()) {
            // of most secrets too few words are said at all, in whatever order
            if (secret.words().stream().filter(said::contains).count()
                    < RETRACED * secret.words().size()) continue;
            if (secret.content().stream().anyMatch(unlocked::telling)
                    || secret.words().size() < 2) continue;
            int common = inOrder(line.words(), secret.words());
            boolean whole =
                    !secret.content().isEmpty() && Collections.indexOfSubList(line.words(), secret.words()) >= 0;
            boolean most = common >= SHORTEST_RUN
                    && common >= RETRACED * secret.words().size()
                    && within(line.words(), secret.words())
                    && (common > SHORTEST_RUN || line.content().containsAll(secret.content()));
            if (shuffled(line, secret, unlocked)) return true;
            if ((whole || most) && !open(secret, common, unlocked)) return true;
        }
        return false;
    }

    /** All the words of a secret in one sentence, in whatever order, and little else. */
    private static boolean shuffled(Wordy line, Wordy secret, Unlocked unlocked) {
        if (secret.words().size() < SHORTEST_RUN + 1 || !line.content().containsAll(secret.content())) return false;
        Set<String> bag = new HashSet<>(secret.words());
        for (List<String> words : line.sentences()) {
            if (words.size() > bag.size() * 3 / 2 || !new HashSet<>(words).containsAll(bag)) continue;
            if (unlocked.lines().stream().noneMatch(l -> new HashSet<>(l.words()).containsAll(bag))) return true;
        }
        return false;
    }

    /** Whether the words stand near each other: scattered over a long answer they say nothing. */
    private static boolean within(List<String> words, List<String> secret) {
        int window = secret.size() + 2;
        for (int i = 0; i == 0 || i + window <= words.size(); i++) {
            List<String> part = words.subList(i, Math.min(words.size(), i + window));
            if (inOrder(part, secret) >= RETRACED * secret.size()) return true;
        }
        return false;
    }

    private static boolean open(Wordy secret, int common, Unlocked unlocked) {
        return unlocked.saidWhole(secret.words())
                || unlocked.lines().stream().anyMatch(l -> inOrder(l.words(), secret.words()) >= common);
    }

    /** Length of the longest common sequence of words. */
    static int inOrder(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    /** A yes or a no the author did not give, where something is held back or was asked for. */
    private static boolean confirms(Wordy line, Moment m, Unlocked unlocked) {
        boolean heldBack = m.reply().trace().resistance().isPresent()
                || m.reply()
                        .trace()
                        .release()
                        .filter(r -> r == Release.BLOCKED || r == Release.HINT)
                        .isPresent();
        boolean named = Words.content(m.asked().text()).stream().anyMatch(unlocked::telling);
        boolean asked = m.asked().text().contains("?");
        if (!heldBack && !named && !asked) return false;
        return !answers(m.authored()).containsAll(answers(line.text()));
    }

    static Set<String> answers(String text) {
        Set<String> answers = new HashSet<>();
        for (String sentence : new ArrayList<>(Sentences.of(text))) {
            String plain = Words.plain(sentence).replaceFirst("^[.\\s]+", "");
            if (YES.matcher(plain).find()) answers.add("yes");
            if (NO.matcher(plain).find()) answers.add("no");
        }
        return answers;
    }
}
