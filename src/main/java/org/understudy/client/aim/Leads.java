package org.understudy.client.aim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.AnswerShape;
import org.understudy.casebook.DisclosureUnit.Layer;
import org.understudy.client.read.FollowUp;

/** Where a short follow-up leads: "why?", "and then?", "what was that like?" after what was last told. */
public final class Leads {
    private final ClientCase clientCase;

    public Leads(ClientCase clientCase) {
        this.clientCase = clientCase;
    }

    /** The unit a follow-up asks for, among those the last one opens, then those of its topic. */
    public Optional<DisclosureUnit> of(FollowUp followUp, DisclosureUnit last, Predicate<DisclosureUnit> untold) {
        Predicate<DisclosureUnit> fits =
                switch (followUp) {
                    case WHY ->
                        u -> u.shape() == AnswerShape.WHY && u.layer() != Layer.EVENT && u.layer() != Layer.MEMORY
                                || u.layer() == Layer.BELIEF
                                || u.layer() == Layer.THOUGHT;
                    case FEEL -> u -> u.shape() == AnswerShape.FEEL || u.layer() == Layer.FEELING;
                    case THOUGHT -> u -> u.layer() == Layer.THOUGHT || u.layer() == Layer.BELIEF;
                    // "since when?" of how somebody lives is not when it happened
                    case WHEN ->
                        u -> u.shape() == AnswerShape.WHEN && (u.layer() != Layer.EVENT || ofWhatHappened(last));
                    case OFTEN -> u -> u.shape() == AnswerShape.HOW_OFTEN;
                    case WHO -> u -> u.shape() == AnswerShape.WHO || u.layer() == Layer.RELATION;
                    case WHERE -> u -> u.shape() == AnswerShape.WHERE;
                    case NEXT ->
                        u -> u.layer() != Layer.BELIEF && u.layer() != Layer.THOUGHT && u.layer() != Layer.VALUE;
                    case EXAMPLE, MORE -> _ -> true;
                };
        boolean anywhereInTopic = followUp == FollowUp.FEEL || followUp == FollowUp.THOUGHT;
        return opened(last).stream()
                .filter(untold)
                .filter(fits)
                .findFirst()
                .or(() -> anywhereInTopic
                        ? inTopic(last).stream().filter(untold).filter(fits).findFirst()
                        : Optional.empty());
    }

    private static boolean ofWhatHappened(DisclosureUnit unit) {
        return unit.layer() == Layer.EVENT || unit.layer() == Layer.MEMORY;
    }

    /** The units the last one opens, in the author's order. */
    public List<DisclosureUnit> opened(DisclosureUnit last) {
        List<DisclosureUnit> units = new ArrayList<>();
        for (String id : last.opens()) clientCase.unit(id).ifPresent(units::add);
        return units;
    }

    private List<DisclosureUnit> inTopic(DisclosureUnit last) {
        return clientCase.units().stream()
                .filter(u -> u != last && u.topic().equals(last.topic()))
                .toList();
    }
}
