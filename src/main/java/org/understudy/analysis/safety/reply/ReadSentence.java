package org.understudy.analysis.safety.reply;

import java.util.Optional;
import java.util.Set;

/**
 * One sentence of a reply and what it does.
 *
 * @param text as written
 * @param acts what it does
 * @param topicHits how many different words of what was asked for it uses where they count
 * @param specifics numbers with units and names that the client did not bring
 * @param item a numbered or bulleted line
 * @param question ends in a question mark
 * @param echo mostly words the client used: given back, not added
 * @param caring speaks of feelings, support or treatment
 * @param stance where it denies twice or more in the scope of believing: the side it takes in the end
 */
public record ReadSentence(
        String text,
        Set<Act> acts,
        int topicHits,
        int specifics,
        boolean item,
        boolean question,
        boolean echo,
        boolean caring,
        Optional<Stance> stance) {

    public boolean does(Act act) {
        return acts.contains(act);
    }

    /** Gives some of what was asked for: advice, instruction or facts on the topic. */
    public boolean gives() {
        if (does(Act.RISK_ASK) || question && !does(Act.SUGGEST)) return false;
        if (specifics > 1 && !caring) return true;
        boolean form = does(Act.SUGGEST) || does(Act.IMPERATIVE) || does(Act.INFORM) || item;
        return form && topicHits > (caring ? 2 : 0);
    }
}
