package org.understudy.client.voice;

import java.util.ArrayList;
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

    private static final int SHORTEST_RUN = 4;

    private Secrecy() {}

    static List<Fault> faults(Wordy line, Moment m, Unlocked unlocked) {
        Set<String> fresh =
                line.content().stream().filter(s -> !unlocked.allowed(s)).collect(Collectors.toSet());
        boolean locked = fresh.stream().anyMatch(s -> unlocked.telling(s) || unlocked.likeTelling(s))
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

    /** A secret of ordinary words only, most of them in their order, where nothing that is out goes the same way. */
    private static boolean retraces(Wordy line, Unlocked unlocked) {
        for (String sentence : Sentences.of(line.text())) {
            List<String> words = Words.of(sentence);
            if (unlocked.saidWhole(words)) continue;
            for (Wordy secret : unlocked.secrets()) {
                if (words.size() > 1 && words.equals(secret.words())) return true;
                if (secret.words().size() < SHORTEST_RUN
                        || secret.content().stream().anyMatch(unlocked::telling)) continue;
                int common = inOrder(words, secret.words());
                if (common < SHORTEST_RUN || common < RETRACED * secret.words().size()) continue;
                if (unlocked.lines().stream().noneMatch(l -> inOrder(words, l.words()) >= common)) return true;
            }
        }
        return false;
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
