package org.understudy.analysis.rating.ctrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.analysis.rating.Transcript;
import org.understudy.practice.Debrief;

/** Whether a thing is heard in whichever words it is said, and not heard where only the words are alike. */
class WaysOfSayingTest {
    private static final Debrief DEBRIEF = ReadSessions.debrief();

    /** Six turns around an exchange in which nothing is set out, agreed or asked for. */
    private static final List<String> AROUND = List.of(
            "Counselor: Hello.",
            "Client: Hi. It's been long, with the house and everything.",
            "Counselor: Mm.",
            "Client: I was at home mostly. I didn't go to my sister's.",
            "Counselor: You stayed at home.",
            "Client: Yeah. I said I was ill, and I wasn't ill.");

    private static final List<String> LISTS = List.of(
            "ways-of-saying", "more-ways-of-saying", "over-several-turns", "other-counselors", "in-ordinary-words");

    private static final Map<String, Predicate<Transcript>> HEARD = Map.of(
            "AGENDA", t -> new Agenda(t).isSet(),
            "HOMEWORK", t -> !HomeworkItem.set(t).isEmpty(),
            "FEEDBACK",
                    t -> !Transcript.either(FeedbackItem.asks(t), FeedbackItem.checks(t))
                            .isEmpty(),
            "PLAN", t -> !Method.of(t).planning().isEmpty(),
            "THOUGHT", t -> !Method.of(t).thoughts().isEmpty());

    private record Way(String kind, boolean is, String exchange) {
        Way(String line) {
            String[] cells = line.split("\t");
            this(cells[0], cells[1].equals("yes"), cells[3]);
        }

        boolean heard() {
            return HEARD.get(kind).test(DEBRIEF.read(ReadSessions.ofLines(String.join("\n", lines()))));
        }

        private List<String> lines() {
            List<String> said = new ArrayList<>();
            String speaker = exchange.startsWith("C:") ? "Client" : "Counselor";
            for (String turn : exchange.replaceFirst("^C:", "").split("\\|")) {
                said.add(speaker + ": " + turn.strip());
                speaker = speaker.equals("Client") ? "Counselor" : "Client";
            }
            List<String> all = new ArrayList<>();
            if (!kind.equals("AGENDA")) all.addAll(AROUND);
            if (said.getFirst().startsWith("Client")) all.add("Counselor: Mm-hm.");
            all.addAll(said);
            if (kind.equals("AGENDA")) all.addAll(AROUND.subList(2, AROUND.size()));
            return all;
        }
    }

    private static List<Way> ways(String file, String kind, boolean is) {
        try (var in = WaysOfSayingTest.class.getResourceAsStream("/rating/" + file + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(Way::new)
                    .filter(w -> w.kind().equals(kind) && w.is() == is)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lists have been learned from; what a new wording may expect is in docs/figures.md. */
    @ParameterizedTest
    @CsvSource({
        "ways-of-saying, AGENDA, 23",
        "ways-of-saying, HOMEWORK, 22",
        "ways-of-saying, FEEDBACK, 21",
        "ways-of-saying, PLAN, 19",
        "more-ways-of-saying, AGENDA, 11",
        "more-ways-of-saying, HOMEWORK, 10",
        "more-ways-of-saying, FEEDBACK, 10",
        "more-ways-of-saying, PLAN, 9",
        "over-several-turns, AGENDA, 28",
        "over-several-turns, FEEDBACK, 28",
        "other-counselors, AGENDA, 18",
        "other-counselors, FEEDBACK, 17",
        "in-ordinary-words, AGENDA, 11",
        "in-ordinary-words, HOMEWORK, 7",
        "in-ordinary-words, THOUGHT, 15"
    })
    void isHeardInMostWords(String file, String kind, int fewest) {
        List<Way> ways = ways(file, kind, true);
        List<String> missed =
                ways.stream().filter(w -> !w.heard()).map(Way::exchange).toList();
        assertThat(missed).as(kind).hasSizeLessThanOrEqualTo(ways.size() - fewest);
    }

    @ParameterizedTest
    @CsvSource({"AGENDA", "HOMEWORK", "FEEDBACK", "PLAN", "THOUGHT"})
    void isNotHeardWhereOnlyTheWordsAreAlike(String kind) {
        for (String file : LISTS) {
            List<String> wrong = ways(file, kind, false).stream()
                    .filter(Way::heard)
                    .map(Way::exchange)
                    .toList();
            assertThat(wrong).as(kind).hasSizeLessThanOrEqualTo(1);
        }
    }
}
