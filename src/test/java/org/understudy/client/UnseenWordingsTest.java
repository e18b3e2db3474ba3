package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;

/**
 * 450 counselor lines in many voices, by somebody who had not read the rules and measured before anybody read the misses: how
 * often is a line heard as what it is? The shares are in docs/figures.md, one line each in {@code target/plain-wordings.tsv}; what
 * is held here is that they do not fall.
 */
class UnseenWordingsTest {
    private static final Path LINES = Path.of("src/test/resources/heldout/plain-wordings.tsv");

    private static final Map<String, Set<String>> HEARD_AS = Map.of(
            "unsaid", Set.of("named_unsaid"),
            "summary", Set.of("summary_checked"),
            "rationale", Set.of("rationale"),
            "harm", Set.of("insulted", "confronted", "off_topic_again"),
            "affirm", Set.of("affirm_specific"),
            "advice", Set.of("advice"),
            "praise", Set.of("affirm_again"));

    /** Good work: none of these. */
    private static final String KEPT = "kept";

    private static final Set<String> COSTS = Set.of(
            "advice",
            "reassured",
            "confronted",
            "insulted",
            "lectured",
            "formulaic",
            "pushed",
            "too_deep_too_soon",
            "talked_past",
            "off_topic_again",
            "jargon",
            "premature_reframe",
            "closed_run",
            "stacked_questions");

    /** Of 60 each, praise of 30. */
    private static final Map<String, Integer> AT_LEAST = Map.of(
            "advice",
            46,
            "affirm",
            31,
            "harm",
            29,
            KEPT,
            44,
            "praise",
            26,
            "rationale",
            45,
            "summary",
            27,
            "unsaid",
            9);

    private static final BundledCasebook CASES = new BundledCasebook();

    @Test
    void whatIsHeardInPlainWordingsDoesNotFall() throws IOException {
        BuiltInCoder coder = BuiltInCoder.load();
        List<String> ids = CASES.cards().stream().map(CaseCard::id).toList();
        Map<String, Integer> heard = new TreeMap<>();
        List<String> rows = new ArrayList<>(List.of("kind\tcase\tsaid\theard\tevents"));
        int next = 0;
        for (String line : Files.readAllLines(LINES).subList(1, 451)) {
            String[] cells = line.split("\t", -1);
            String kind = cells[0];
            String id = cells[1];
            if (id.equals("*")) id = ids.get(next++ % ids.size());
            Set<String> events = events(CASES.open(id), kind, cells[2], cells[3], coder);
            boolean right = kind.equals(KEPT)
                    ? events.stream().noneMatch(COSTS::contains)
                    : HEARD_AS.get(kind).stream().anyMatch(events::contains);
            heard.merge(kind, right ? 1 : 0, Integer::sum);
            rows.add(String.join("\t", kind, id, cells[3], right ? "yes" : "no", events.toString()));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/plain-wordings.tsv"), rows);
        AT_LEAST.forEach((kind, least) ->
                assertThat(heard.get(kind)).as(kind + " in " + heard).isGreaterThanOrEqualTo(least));
    }

    /** At a trust of 45, after a greeting and what it needs before it; praise is the fourth in a row. */
    private static Set<String> events(ClientCase person, String kind, String before, String said, BuiltInCoder coder) {
        Optional<String> phase = kind.equals("rationale") ? Optional.of("orientation") : Optional.empty();
        SimulatedClient client =
                Clients.trusting(person, new Setting(phase, "plain", 30, Optional.empty()), 5, _ -> 45.0);
        List<String> lines = new ArrayList<>(List.of("Hello, how are you?"));
        if (!before.isBlank()) lines.add(before);
        else if (kind.equals("affirm")) lines.add("What brings you here?");
        for (int i = 0; i < (kind.equals("praise") ? 4 : 1); i++) lines.add(said);
        List<Turn> turns = new ArrayList<>();
        Set<String> events = new TreeSet<>();
        for (String text : lines) {
            CodedTurn coded = coder.code(text, new CodingContext(turns));
            turns.add(Turn.said(turns.size(), Speaker.COUNSELOR, text, Instant.EPOCH)
                    .withCodes(coded.codes()));
            ClientReply reply = client.reply(text, coded);
            turns.add(Turn.said(turns.size(), Speaker.CLIENT, reply.text(), Instant.EPOCH));
            events.clear();
            reply.trace().effects().forEach(e -> events.add(e.event()));
        }
        return events;
    }
}
