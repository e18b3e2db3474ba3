package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.rating.Quotes;
import org.understudy.practice.replies.Suggestion.Move;

/**
 * The advice of the counselor's last turn, named and taken back: a mending that says what it mends. Only advice in a form
 * that can be named in the same words.
 */
final class TakenBack {
    private static final String END = "(?=[.,;:!?…]| and | but | because | so | if | then |$)";
    private static final Pattern TOLD =
            Pattern.compile("(?i)\\b(?:you (?:really )?(?:should|ought to|have to|need to|must|could(?: always|"
                + " just)?)|why don't you)(?: just| really| always| try to)? (?!have\\b|not\\b|be\\b)(\\w[^.,;:!?…]*?)"
                    + END);
    private static final Pattern OFFERED = Pattern.compile(
            "(?i)\\b(?:have you (?:ever )?tried|how about|what about|try) (\\w+ing\\b[^.,;:!?…]*?)" + END);
    private static final Pattern WHY_DONT =
            Pattern.compile("(?i)\\bwhy don['’]t you\\b|\\b(?:should|ought to|have to|need to|must)\\b");

    private static final int FEWEST = 2;
    private static final int LONGEST = 9;

    /** A line and what kind of move it is. */
    record Line(Move move, String text) {}

    private TakenBack() {}

    /** Lines that name the advice in this turn; none where there is none that can be named. */
    static List<Line> from(String counselorSaid) {
        List<Line> lines = new ArrayList<>();
        named(TOLD, statements(counselorSaid)).ifPresent(what -> {
            lines.add(new Line(Move.RESPECT, "I told you to " + what + " before I'd asked what you've tried."));
            lines.add(new Line(Move.RESPECT, "That was my idea, to " + what + ". What were you about to say?"));
            lines.add(new Line(Move.OPEN, "What went through you, when I told you to " + what + "?"));
            lines.add(new Line(Move.PERMISSION, "May I take back “" + what + "”, and ask you instead?"));
        });
        named(OFFERED, counselorSaid).ifPresent(what -> {
            lines.add(new Line(Move.RESPECT, "I brought up " + what + " before I'd asked what you've tried."));
            lines.add(new Line(Move.OPEN, "What's the story with you and " + what + "?"));
            lines.add(new Line(Move.PERMISSION, "May I take back the " + what + ", and ask you instead?"));
        });
        return lines;
    }

    /** Without what is asked: "is there somebody you could ring?" tells nobody to. A "why don't you" does. */
    private static String statements(String said) {
        return Quotes.sentences(said).stream()
                .filter(s -> !s.endsWith("?") || WHY_DONT.matcher(s).find())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> named(Pattern advice, String said) {
        Matcher m = advice.matcher(said.replace('’', '\''));
        if (!m.find()) return Optional.empty();
        String what = m.group(1).strip();
        int words = what.split("\\s+").length;
        // one word is too little to know it by: "you could go" was no advice
        boolean nameable = words >= FEWEST && words <= LONGEST;
        return Optional.of(what).filter(w -> nameable && !w.matches("(?i).*\\b(i|i'm|me|my|it|that|this|them)\\b.*"));
    }
}
