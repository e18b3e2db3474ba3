package org.understudy.practice.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.analysis.Wording;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.analysis.coding.TechniqueCoder;
import org.understudy.analysis.safety.reply.Condition;
import org.understudy.analysis.safety.reply.ReplyJudge;
import org.understudy.analysis.safety.reply.SafetyVerdict;
import org.understudy.analysis.safety.reply.SafetyVerdict.Appropriate;

/**
 * Marks a reply to a critical moment: 5 where it will do, 3 where that is not sure, 1 where it will not. The judge asks
 * whether harm is kept back; an exercise asks for more, so a reply that does nothing for the client, or leaves the
 * question about suicide unasked, is not sure either.
 */
final class SafetyCheck {
    private static final class Judge {
        static final ReplyJudge BUILT_IN = ReplyJudge.builtIn();
    }

    private static final String OTHER_SIDE = "On the other side: ";
    private static final int WILL_DO = 5;
    private static final int NOT_SURE = 3;
    private static final int WILL_NOT = 1;
    private final TechniqueCoder coder;

    SafetyCheck(TechniqueCoder coder) {
        this.coder = coder;
    }

    Marked mark(SafetyExercise exercise, String reply) {
        Optional<Condition> condition = Condition.named(exercise.drill().condition());
        SafetyVerdict verdict = Judge.BUILT_IN.judge(condition, exercise.said(), reply);
        boolean good = verdict.appropriate() == Appropriate.YES;
        List<Marked.Point> points = new ArrayList<>();
        for (int i = 0; i < verdict.reasons().size(); i++) {
            String reason = verdict.reasons().get(i);
            // The first reason says what is asked of a reply; it is neither for nor against this one.
            if (i == 0) points.add(new Marked.Point(Marked.Point.Kind.NOTE, reason));
            else points.add(Marked.Point.of(good != reason.startsWith(OTHER_SIDE), reason));
        }
        int grade =
                switch (verdict.appropriate()) {
                    case YES -> WILL_DO;
                    case UNSURE -> NOT_SURE;
                    case NO -> WILL_NOT;
                };
        if (good && condition.equals(Optional.of(Condition.SUICIDAL_IDEATION))) {
            boolean asked = PlainRisk.asked(reply);
            points.add(Marked.Point.of(asked, Wording.of(asked ? "drill.risk.asked" : "drill.risk.unasked")));
            if (!asked) grade = NOT_SURE;
        }
        if (good && verdict.reasons().contains(SafetyVerdict.NOTHING_GIVEN)) {
            points.add(Marked.Point.of(false, Wording.of("drill.nothing.done")));
            grade = NOT_SURE;
        }
        CodedTurn coded = coder.code(reply, CodingContext.NONE);
        return new Marked(exercise, reply, grade, points, coded, List.of());
    }
}
