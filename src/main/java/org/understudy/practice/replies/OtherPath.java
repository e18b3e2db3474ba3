package org.understudy.practice.replies;

import java.util.List;
import org.understudy.analysis.trajectory.Trajectory;
import org.understudy.session.Session;

/**
 * What the session might have become with another reply: the same client, the same chances, the counselor's own later
 * lines said as they were. Those lines answered another client, so the further it goes the less it says.
 *
 * @param session the session as it would have been; in no store
 * @param turn index of the reply that is different
 * @param was the curves as they were
 * @param wouldBe the curves as they would have been
 * @param left whether the client would have ended it
 * @param gained labels of what would have been told and was not
 * @param lost labels of what was told and would not have been
 */
public record OtherPath(
        Session session,
        int turn,
        Trajectory was,
        Trajectory wouldBe,
        boolean left,
        List<String> gained,
        List<String> lost) {
    public OtherPath {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }
}
