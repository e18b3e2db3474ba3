package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.ClientCase;
import org.understudy.session.TurnTrace;

/** No turn is without an explanation, and it names what happened. */
class ExplainedTalksTest {
    private static final Pattern ACTS =
            Pattern.compile("(?:Decision\\.of\\(\\s*|framed\\(|[^.\\w]act\\(\\s*)\"([a-zA-Z_.]+)\"(?!\\s*\\+)");

    /** What must be said of an act, whoever the client is. */
    private static final Map<String, String> NAMES = names();

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void everyTurnIsExplainedByWhatHappenedInIt(ClientCase person) {
        for (PlayedTalks.Talk talk : PlayedTalks.of(person)) {
            for (PlayedTalks.Exchange x : talk.exchanges()) {
                TurnTrace trace = x.reply().trace();
                String why = Explanation.of(trace, person);
                String where = talk.name() + ": " + trace.act() + " after “" + x.said() + "”: " + why;
                assertThat(why).as(where).isNotBlank().endsWith(".").doesNotContain("{", "null", "Something you did");
                assertThat(Explanation.knows(trace.act())).as(where).isTrue();
                NAMES.forEach((act, words) -> {
                    if (trace.act().startsWith(act)) assertThat(why).as(where).contains(words);
                });
                boolean weighty = trace.effects().stream()
                        .anyMatch(e -> !e.ofItself() && e.measure().equals("trust") && Math.abs(e.change()) >= 1);
                if (weighty) assertThat(why).as(where).contains("trust)");
                for (String sentence : why.split("(?<=[.:]) "))
                    assertThat(sentence.split(" ").length).as(where).isLessThanOrEqualTo(30);
            }
        }
    }

    @Test
    void whoeverLeavesIsSaidToHaveLeftAndWhy() {
        List<String> endings = new ArrayList<>();
        Everybody.people().forEach(person -> PlayedTalks.of(person).stream()
                .map(t -> t.exchanges().getLast().reply())
                .filter(ClientReply::leaves)
                .forEach(r -> endings.add(Explanation.of(r.trace(), person))));
        assertThat(endings)
                .isNotEmpty()
                .allMatch(w -> w.contains("ended the session and left"))
                .anyMatch(w -> w.contains("insulted too often"))
                .anyMatch(w -> w.contains("left the work too often"));
    }

    @Test
    void partThatWillNotComeSaysWhichGateHeld() {
        List<String> stuck = new ArrayList<>();
        Everybody.people().forEach(person -> PlayedTalks.of(person).stream()
                .flatMap(t -> t.exchanges().stream())
                .filter(x -> x.reply().trace().act().equals("retell.stuck"))
                .forEach(x -> stuck.add(Explanation.of(x.reply().trace(), person))));
        assertThat(stuck)
                .hasSizeGreaterThan(20)
                .allMatch(w -> w.matches(".*(come near before|far enough in).*") || w.contains("Far enough in"));
    }

    @Test
    void everyActInTheCodeHasItsWords() throws IOException {
        Set<String> acts = new TreeSet<>();
        for (String part : List.of("decide", "retell"))
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/understudy/client/" + part))) {
                for (Path file :
                        files.filter(p -> p.toString().endsWith(".java")).toList())
                    ACTS.matcher(Files.readString(file)).results().forEach(m -> acts.add(m.group(1)));
            }
        assertThat(acts).hasSizeGreaterThan(80);
        assertThat(acts)
                .filteredOn(a -> !Explanation.knows(a) && !Explanation.knows("retell." + a))
                .isEmpty();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("leave", "left");
        names.put("retell.stuck", "stuck");
        names.put("retell.flooded", "overwhelmed");
        names.put("retell.skip", "gone round");
        names.put("retell.reluctant", "hung back");
        names.put("retell.out.rescued", "near its peak");
        names.put("homework.hesitant", "hesitation");
        names.put("homework.decline", "declined");
        names.put("homework.accept", "agreed");
        names.put("feedback", "how this is going");
        names.put("clarify", "unsure what was meant");
        names.put("off_topic", "nothing to do with the client");
        names.put("silence.fill", "filled the silence");
        names.put("detail", "small");
        names.put("ordinary", "ordinary");
        names.put("resist.", "Held back");
        names.put("rupture.", "strained");
        names.put("hostile_received", "insult");
        names.put("risk.", "safety");
        names.put("suds", "number");
        return names;
    }
}
