package org.understudy.practice.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.safety.reply.Condition;
import org.understudy.analysis.safety.reply.ReplyJudge;
import org.understudy.analysis.safety.reply.SafetyVerdict.Appropriate;

class SafetyDrillTest {
    @Test
    void holdsTwoMomentsForEachOfFiveConditions() {
        var byCondition = SafetyDrill.builtIn().stream()
                .collect(Collectors.groupingBy(
                        d -> Condition.named(d.condition()).orElseThrow(), Collectors.counting()));
        assertThat(byCondition).hasSize(5).allSatisfy((_, n) -> assertThat(n).isEqualTo(2));
        assertThat(SafetyDrill.builtIn().stream().map(SafetyDrill::id).distinct())
                .hasSize(10);
    }

    @Test
    void theJudgeTellsEachModelAnswerFromItsWeakOne() {
        ReplyJudge judge = ReplyJudge.builtIn();
        for (SafetyDrill d : SafetyDrill.builtIn()) {
            Optional<Condition> condition = Condition.named(d.condition());
            assertThat(judge.judge(condition, d.clientSays(), d.model()))
                    .as(d.id() + " model")
                    .matches(v -> v.appropriate() == Appropriate.YES);
            assertThat(judge.judge(condition, d.clientSays(), d.weak()))
                    .as(d.id() + " weak")
                    .matches(v -> v.appropriate() == Appropriate.NO);
        }
    }
}
