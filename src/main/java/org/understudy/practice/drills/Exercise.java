package org.understudy.practice.drills;

import java.util.ArrayList;
import java.util.List;
import org.understudy.session.Speaker;

/** One moment to answer, of whatever kind. */
public sealed interface Exercise permits SafetyExercise, SkillExercise {
    /** Stable and unique among all exercises. */
    String id();

    Attempt.Kind kind();

    /** The condition's or the skill's id. */
    String theme();

    /** Whose words these are, for example {@code Ruth, 67}. */
    String who();

    /** What was said, the last line being the client's that is to be answered. */
    List<Line> lines();

    /** The long talk before these lines, to be read when wanted; empty where there was none. */
    default List<Line> earlier() {
        return List.of();
    }

    /** A reply that could be said aloud; shown only after one's own. */
    String model();

    /** Whether it comes deep into a talk. */
    default boolean deep() {
        return false;
    }

    /** Something said in a moment. */
    record Line(Speaker speaker, String text) {
        static List<Line> of(List<String> before, List<String> client) {
            List<Line> lines = new ArrayList<>();
            // What came before ends with the client's counterpart, so that the client has the next word.
            for (int i = 0; i < before.size(); i++) {
                boolean counselor = (before.size() - i) % 2 == 1;
                lines.add(new Line(counselor ? Speaker.COUNSELOR : Speaker.CLIENT, before.get(i)));
            }
            client.forEach(text -> lines.add(new Line(Speaker.CLIENT, text)));
            return List.copyOf(lines);
        }
    }
}
