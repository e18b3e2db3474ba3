package org.understudy.analysis.safety.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.words.LineCues;
import org.understudy.analysis.safety.words.PatternTable;
import org.understudy.session.Evidence;

/** What is advised is of the moment, can be said aloud, and would not itself be remarked on. */
class TurnAdviceTest {
    private static final Map<String, String> SAYS = Map.of(
            "explicit", "I want to kill myself.",
            "risk", "They'd be better off without me.",
            "danger", "He had me by the throat again.",
            "voices", "I hear voices in the night.",
            "delusion", "They're following me home.",
            "high", "I haven't slept in three days, I'm unstoppable!",
            "ritual", "I checked the locks again.",
            "hurt", "I cried the whole night.",
            "any", "It was raining on Tuesday.");

    private final TurnAdvice advice = new TurnAdvice();

    private record Row(String kind, String cue, String why, String better) {
        static List<Row> all() {
            return PatternTable.lines("/safety/turn-advice.tsv").stream()
                    .map(l -> l.split("\t", -1))
                    .map(c -> {
                        assertThat(c).hasSize(4);
                        return new Row(c[0], c[1], c[2], c[3]);
                    })
                    .toList();
        }
    }

    private SafetyNote after(String kind, String client) {
        return advice.note(1, "…", kind, Optional.of(Evidence.supporting(0, client)));
    }

    @Test
    void theTableIsWhole() {
        List<Row> rows = Row.all();
        assertThat(rows).extracting(r -> r.kind() + " " + r.cue()).doesNotHaveDuplicates();
        Map<String, Set<String>> cues = rows.stream()
                .collect(Collectors.groupingBy(Row::kind, Collectors.mapping(Row::cue, Collectors.toSet())));
        assertThat(cues).hasSize(21).allSatisfy((_, of) -> assertThat(of).contains(TurnAdvice.ANY));
        Set<String> known = new HashSet<>(TurnAdvice.CUES);
        known.add(TurnAdvice.ANY);
        assertThat(rows).allSatisfy(r -> {
            assertThat(known).contains(r.cue());
            assertThat(r.why()).matches("[A-Z].*\\.").doesNotContain("{", "[", "\"");
            assertThat(r.better().replaceAll("\\[[^\\[\\]]*\\{said}[^\\[\\]]*]", ""))
                    .doesNotContain("[", "]", "{", "\"");
            assertThat(r.better().split("\\s+").length).as(r.better()).isLessThanOrEqualTo(40);
            if (!r.cue().equals(TurnAdvice.ANY)) assertThat(r.better()).contains("{said}");
        });
    }

    @Test
    void eachCueIsAnsweredByItsOwnWordsAndGivesTheClientsBack() {
        for (Row row : Row.all()) {
            String client = SAYS.get(row.cue());
            if (!row.cue().equals(TurnAdvice.ANY))
                assertThat(LineCues.in(client)).containsKey(row.cue());
            SafetyNote note = after(row.kind(), client);
            assertThat(note.why()).as(row.toString()).isEqualTo(row.why());
            assertThat(note.better()).doesNotContain("{", "[", "..", "  ");
            if (!row.cue().equals(TurnAdvice.ANY)) assertThat(note.better()).contains(client.replaceAll("\\.$", ""));
        }
    }

    @Test
    void whatIsLongIsNotGivenBackWordForWord() {
        String client = "They'd be better off without me, the whole lot of them, and the dog too if you ask me.";
        SafetyNote note = after("missed_risk_cue", client);
        assertThat(note.better())
                .isEqualTo(
                        "I'd like to go back to something you said. When you say that, are you thinking about dying?");
        assertThat(after("missed_risk_cue", "They'd be better off without me.").better())
                .isEqualTo("I'd like to go back to something you said: “They'd be better off without me”. When you say"
                        + " that, are you thinking about dying?");
    }

    @Test
    void aBetterMoveIsNotItselfRemarkedOn() {
        List<String> remarked = new ArrayList<>();
        TurnByTurnReview review = new TurnByTurnReview();
        for (Row row : Row.all()) {
            String client = SAYS.get(row.cue());
            String better = after(row.kind(), client).better();
            review.review(TurnTrial.session(List.of(client, better))).stream()
                    .filter(SafetyNote::sure)
                    // a session of one exchange ends before help could be named
                    .filter(n -> !n.kind().equals("no_referral"))
                    .forEach(n -> remarked.add(row.kind() + " " + row.cue() + " → " + n.kind() + ": " + better));
        }
        assertThat(remarked).isEmpty();
    }
}
