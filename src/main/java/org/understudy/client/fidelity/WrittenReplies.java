package org.understudy.client.fidelity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.client.read.Words;
import org.understudy.client.voice.SaidLines;

/**
 * What a good counselor could say to the client's last line, as somebody wrote it for that line; none twice in a session. A reply
 * that names somebody of whom nothing was said, or takes up words the line was said without, is left.
 */
final class WrittenReplies {
    /** A name, or a word that stands where one could: a capital inside a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )(?!I\\b)\\p{Lu}\\p{Ll}+");

    /** Asks for the same once more, which a session to be read needs nobody to say. */
    private static final Pattern ONCE_MORE =
            Pattern.compile("(?i)\\b(?:say|tell me|put) (?:it|that|me)?\\b.{0,12}\\bagain\\b");

    private final Set<String> said = new HashSet<>();

    /** One that says something back and asks nothing. */
    Optional<String> statement(Seen s) {
        return to(s, reply -> !reply.contains("?"));
    }

    /** One of any kind. */
    Optional<String> any(Seen s) {
        return to(s, _ -> true);
    }

    private Optional<String> to(Seen s, Predicate<String> kind) {
        Optional<String> reply = s.last().stream()
                .flatMap(last -> fitting(s, last))
                .filter(kind)
                .filter(r -> !said.contains(r) && !ONCE_MORE.matcher(r).find() && namesNobodyNew(r, s))
                .findFirst();
        reply.ifPresent(said::add);
        return reply;
    }

    private static Stream<String> fitting(Seen s, ClientReply last) {
        return lastLine(s.clientCase(), last).stream().flatMap(line -> s.clientCase().replies().back().to(line).stream()
                .filter(reply -> SaidLines.stands(reply, line, last.text())));
    }

    private static Optional<String> lastLine(ClientCase clientCase, ClientReply last) {
        return new SaidLines(clientCase)
                .of(SaidLines.places(last.trace()), last.text()).stream().findFirst();
    }

    private static boolean namesNobodyNew(String reply, Seen s) {
        Set<String> names = NAME.matcher(reply)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (names.isEmpty()) return true;
        Set<String> heard = Stream.concat(
                        s.replies().stream().map(ClientReply::text),
                        Stream.of(s.clientCase().card().name()))
                .map(Words::of)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return heard.containsAll(names);
    }
}
