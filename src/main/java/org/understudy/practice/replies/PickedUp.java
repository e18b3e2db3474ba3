package org.understudy.practice.replies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.practice.replies.Suggestion.Move;
import org.understudy.practice.replies.TakenBack.Line;

/** Takes up how the client put it, in the few forms that come out straight: a wish, and a bare yes. */
final class PickedUp {
    private record Form(Pattern pattern, Move move, Function<MatchResult, String> said) {
        Optional<Line> of(String text) {
            Matcher m = pattern.matcher(text);
            return m.find() ? Optional.of(new Line(move, said.apply(m))) : Optional.empty();
        }
    }

    private static final Form WISH = form(
            "(?i)^(?:could|can) we (?:do|talk|try|stay|leave|start|go|come)\\b(?! something else)[^?]{0,50}\\?",
            Move.OPEN,
            _ -> "We can. Where would you want to begin with it?");

    private static final List<Form> FORMS = List.of(
            WISH,
            form(
                    "(?i)\\bI(?:'d| would) (?:love|like) to ((?:\\w+['\\w]* ?){2,8})[.,!]",
                    Move.OPEN,
                    m -> "To " + yours(m.group(1).strip()) + ". What would that give you?"));

    private PickedUp() {}

    /** What takes up this turn, one line a kind of move; empty where it has none of these forms. */
    static List<Line> from(String clientSaid) {
        String text = clientSaid.replace('’', '\'').strip();
        Map<Move, Line> first = new EnumMap<>(Move.class);
        FORMS.stream().flatMap(f -> f.of(text).stream()).forEach(l -> first.putIfAbsent(l.move(), l));
        return List.copyOf(first.values());
    }

    /** An answer to what the client asks to do here. */
    static Optional<Line> wish(String clientSaid) {
        return WISH.of(clientSaid.replace('’', '\'').strip());
    }

    /** What it is like to do what a closed question asked about, where the answer was a bare yes. */
    static Optional<String> after(String question, String answer) {
        if (!answer.matches("(?i)^(?:yeah|yes|yep|aye|sometimes|often|more or less|i suppose|i think so|kind of)\\b.*"))
            return Optional.empty();
        Matcher m = Pattern.compile("(?i)\\bdo you (?:ever |still |often )?(?!have\\b|think\\b|know\\b|want\\b|mind\\b"
                        + "|believe\\b|like\\b)(\\w+(?: [\\w']+){0,5})\\?$")
                .matcher(question.replace('’', '\'').strip());
        return m.find() ? Optional.of("What's it like, when you " + m.group(1) + "?") : Optional.empty();
    }

    private static Form form(String pattern, Move move, Function<MatchResult, String> said) {
        return new Form(Pattern.compile(pattern), move, said);
    }

    private static String yours(String words) {
        return words.replaceAll("\\bmy\\b", "your")
                .replaceAll("\\bmyself\\b", "yourself")
                .replaceAll("\\bme\\b", "you");
    }
}
