package org.understudy.client.retell;

import java.util.Optional;
import org.understudy.client.decide.Situation;
import org.understudy.client.feel.Event;
import org.understudy.client.read.FollowUp;
import org.understudy.session.Technique;

/** Being asked to begin on the memory. */
final class Invitation {
    private Invitation() {}

    /** @param hesitating the client has hung back before, or said yes and waits */
    static boolean isMade(Optional<Prompt> prompt, boolean hesitating, Situation s) {
        boolean coded = s.heard().coded().has(Technique.IMAGINAL_PROMPT);
        boolean asked = prompt.filter(p -> p != Prompt.STOP).isPresent() && Prompt.invites(s.heard());
        boolean about = coded
                || s.heard()
                        .plain()
                        .matches(".*\\b(memory|close your eyes|present tense|imaginal|retell\\w*|exposure|from the"
                                + " (beginning|start))\\b.*");
        boolean again = hesitating && (asked || coded || onward(s));
        if (!(asked && about) && !again) return false;
        // an explanation that only mentions the memory is not yet an invitation
        return !s.happened(Event.RATIONALE) || s.heard().asks() || hesitating;
    }

    /** "And then?" to a client who has just hung back asks for the telling once more; there is nothing else it could be about. */
    private static boolean onward(Situation s) {
        return s.heard().bareFollowUp().filter(f -> f == FollowUp.NEXT).isPresent()
                && s.mind().thread().lastAct().startsWith("retell.");
    }
}
