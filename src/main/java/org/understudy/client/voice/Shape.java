package org.understudy.client.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.client.read.Sentences;

/** Length, questions, markup. Lengths are held to the author's line, which was chosen for the moment. */
final class Shape {
    private static final double LONGER = 1.6;
    private static final int SLACK = 6;
    private static final double SHORTER = 0.4;
    /** Letters no spoken word has; longer ones are coded text. */
    private static final int LONGEST_WORD = 18;

    private static final Pattern MARKUP =
            Pattern.compile("[*#`<>{}\\[\\]|_~=\\\\^]|\\n|(^|\\s)[-•–] |^\\s*\\d+[.)] |\\(|\\)|https?:|[:;]-?[)D(]");

    private Shape() {}

    static List<Fault> faults(Wordy line, Moment m) {
        List<Fault> faults = new ArrayList<>();
        int authored = Wordy.of(m.authored()).words().size();
        int words = line.words().size();
        if (words > longest(authored)) faults.add(Fault.TOO_LONG);
        boolean telling = m.reply().trace().unit().isPresent();
        if (telling && words < SHORTER * authored) faults.add(Fault.TOO_SHORT);
        String text = line.text();
        long letters = line.words().stream()
                .filter(w -> w.length() == 1 && !"aio".contains(w))
                .count();
        boolean spelled = letters >= 3 || line.words().stream().anyMatch(w -> w.length() > LONGEST_WORD);
        boolean symbols = text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL || c > 0xFFFF);
        if (symbols || !marks(m.authored()).containsAll(marks(text))) faults.add(Fault.MARKUP);
        long questions = text.chars().filter(c -> c == '?').count();
        boolean turnedRound = questions > 0
                && text.strip().endsWith("?")
                && !m.authored().contains("?")
                && Sentences.of(text).size() == 1;
        long asked = m.authored().chars().filter(c -> c == '?').count();
        if (questions > Math.max(1, asked) || turnedRound) faults.add(Fault.QUESTIONS);
        return faults;
    }

    private static Set<String> marks(String text) {
        return MARKUP.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Words beyond which a wording is too long for a line of so many. */
    static int longest(int authored) {
        return (int) Math.max(authored + SLACK, Math.ceil(LONGER * authored));
    }
}
