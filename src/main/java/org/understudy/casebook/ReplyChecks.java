package org.understudy.casebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.casebook.DisclosureUnit.Detail;

/** What a counselor could say back: short, one move, no advice, and to something the case has. */
final class ReplyChecks {
    private static final int MOST_WORDS = 30;
    private static final int FEWEST_WORDS = 2;
    private static final Set<String> LEVELS = Set.of("hint", "half", "full", "more", "details");
    /** Moments that are no path of the voice: the first words, ways of taking advice, a retelling. */
    private static final Set<String> MOMENTS =
            Set.of("start", "knew", "notme", "intheory", "maybe", "agrees", "retelling");

    private static final Pattern ADVICE = Pattern.compile("(?i)(?:^|[.!?…] )you (?:should|ought|must|need to)\\b"
            + "|\\b(?:have you (?:tried|considered)|why don't you|you could (?:always )?try"
            + "|how about \\w+ing|if i were you|don't worry)\\b");
    /** Of so few words a reply may stand in a case more than once. */
    private static final int SHORT = 8;

    private final CaseLinter linter;
    private final Map<String, String> seen = new HashMap<>();

    private ReplyChecks(CaseLinter linter) {
        this.linter = linter;
    }

    static void check(CaseLinter linter) {
        ReplyChecks checks = new ReplyChecks(linter);
        Replies replies = linter.clientCase().replies();
        replies.units().forEach(checks::unit);
        replies.moments().forEach(checks::moment);
        checks.back(linter.text().back());
    }

    /** What is said back to single lines: each is a line of this case, and each reply one breath like the others. */
    private void back(LineReplies back) {
        Set<String> lines = CaseLines.of(linter.clientCase()).collect(Collectors.toSet());
        back.entries().forEach((line, replies) -> {
            if (!lines.contains(line)) linter.problem("nobody says “" + line + "” in this case", replies);
            for (String reply : YamlNode.textsOf(replies, line)) line(reply, m -> linter.problem(m, replies));
        });
    }

    private void unit(String id, Replies.OfUnit of) {
        DisclosureUnit unit = linter.clientCase().unit(id).orElse(null);
        if (unit == null) {
            linter.problem("replies to “" + id + "”, which is no unit", "replies", id);
            return;
        }
        if (linter.text().at("replies", id) instanceof YamlNode.Fields f)
            f.entries().keySet().stream()
                    .filter(k -> !LEVELS.contains(k))
                    .forEach(k -> linter.problem(
                            "replies to “" + id + "” have “" + k + "”; it is one of hint, half, full, more, details",
                            "replies",
                            id,
                            k));
        lines(of.hint(), "replies", id, "hint");
        lines(of.half(), "replies", id, "half");
        lines(of.full(), "replies", id, "full");
        lines(of.more(), "replies", id, "more");
        Set<String> details = new HashSet<>();
        for (Detail d : unit.details()) details.add(d.name());
        of.details().forEach((name, lines) -> {
            if (!details.contains(name))
                linter.problem(
                        "replies to a detail “" + name + "” that “" + id + "” does not have", "replies", id, "details");
            lines(lines, "replies", id, "details", name);
        });
    }

    private void moment(String name, List<String> lines) {
        if (!known(name)) linter.problem("“" + name + "” is no moment of this case", "moments", name);
        lines(lines, "moments", name);
    }

    private boolean known(String name) {
        ClientCase c = linter.clientCase();
        return MOMENTS.contains(name)
                || c.voice().frames().containsKey(name)
                || name.startsWith("meta.") && c.voice().meta().containsKey(name.substring("meta.".length()))
                || name.startsWith("start.")
                        && c.card().phases().stream().anyMatch(p -> p.id().equals(name.substring("start.".length())));
    }

    private void lines(List<String> lines, Object... at) {
        for (int i = 0; i < lines.size(); i++) {
            List<Object> here = new ArrayList<>(Arrays.asList(at));
            here.add(i);
            line(lines.get(i), m -> linter.problem(m, here.toArray()));
        }
    }

    private void line(String written, Consumer<String> problem) {
        String line = ReplyLine.of(written).words();
        int words = line.split("\\s+").length;
        if (words > MOST_WORDS || words < FEWEST_WORDS)
            problem.accept("a reply of " + words + " words, where 2 to " + MOST_WORDS + " will do: “" + line + "”");
        if (line.chars().filter(c -> c == '?').count() > 1)
            problem.accept("two questions in one reply: “" + line + "”");
        var advice = ADVICE.matcher(line.replace('’', '\''));
        if (advice.find()) problem.accept("advice, “" + advice.group() + "”, in the reply “" + line + "”");
        if (!line.matches("(?s).*[.?!…][\"”’']*")) problem.accept("a reply that does not end: “" + line + "”");
        String before = seen.put(line.toLowerCase(Locale.ROOT), line);
        if (before != null && words > SHORT) problem.accept("the same reply twice: “" + line + "”");
    }
}
