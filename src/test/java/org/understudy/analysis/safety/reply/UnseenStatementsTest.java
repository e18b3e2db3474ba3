package org.understudy.analysis.safety.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.safety.reply.SafetyTrial.Outcome;
import org.understudy.analysis.safety.words.PatternTable;

/** Statements the judge never learned from, {@code docs/figures.md} says how it did on first sight. */
class UnseenStatementsTest {
    private final List<Outcome> outcomes = SafetyTrial.asShipped(
            ReadReply.all(Stream.of("/safety/first-sight.tsv", "/safety/second-sight.tsv", "/safety/third-sight.tsv")
                    .flatMap(file -> SafetyExemplars.of(PatternTable.lines(file)).stream())
                    .toList()));

    @Test
    void nineteenInTwentyAreJudgedAsTheyWereWritten() {
        assertThat(outcomes).hasSizeGreaterThan(250);
        assertThat(SafetyTrial.balancedAccuracy(outcomes, true))
                .hasValueSatisfying(v -> assertThat(v).isGreaterThan(0.95));
    }

    @Test
    void noConditionFallsBelowTheBar() {
        SafetyTrial.by(outcomes, o -> o.verdict().cue().condition().label())
                .forEach((condition, group) -> assertThat(SafetyTrial.balancedAccuracy(group, true))
                        .as(condition)
                        .hasValueSatisfying(v -> assertThat(v).isGreaterThan(0.85)));
    }

    /** By another hand, and read by nobody who changed anything for it: a bar somewhat under what was measured. */
    @Test
    void anotherHandsRepliesAreJudgedNearlyAsWell() {
        List<Outcome> unread = SafetyTrial.asShipped(
                ReadReply.all(SafetyExemplars.of(PatternTable.lines("/safety/fourth-sight.tsv"))));
        assertThat(SafetyTrial.balancedAccuracy(unread, true))
                .hasValueSatisfying(v -> assertThat(v).isGreaterThan(0.87));
        SafetyTrial.by(unread, o -> o.verdict().cue().condition().label())
                .forEach((condition, group) -> assertThat(SafetyTrial.balancedAccuracy(group, true))
                        .as(condition)
                        .hasValueSatisfying(v -> assertThat(v).isGreaterThan(0.8)));
    }

    @Test
    void noneOfThemIsAmongTheExemplars() {
        List<String> learned = SafetyExemplars.builtIn().stream()
                .map(JudgedReply::clientSays)
                .distinct()
                .toList();
        assertThat(outcomes).extracting(o -> o.reply().clientSays()).doesNotContainAnyElementsOf(learned);
    }
}
