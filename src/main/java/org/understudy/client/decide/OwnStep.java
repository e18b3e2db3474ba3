package org.understudy.client.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.ClientCase;
import org.understudy.client.mind.Ledger.Proposed;
import org.understudy.client.mind.Thread;
import org.understudy.client.read.Assigned;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/** A step the client has named first: it is a task once the counselor takes it up, and what is planned then is that step. */
final class OwnStep {
    /** The kind of ordinary question that is answered with a step. */
    static final String KIND = "firstStep";

    private static final String THAT = "(that|it|this|that one|this one|that step|your idea|that idea)";

    private static final Pattern TAKEN_UP =
            Pattern.compile("\\b(let's|lets|shall we|we('ll| will| can| could)|why don't (we|you)|i'd like us to)"
                + " (just )?(do|try|start with|begin with|go with|go for|take|say|make|plan|agree|put|write|note) (on"
                + " )?" + THAT
                    + "\\b|\\b(that|this|it)( (could|can|will|would) be|'ll be|'s| is| sounds like| seems like)"
                    + " (a|an|our|the|your)? ?(\\w+ )?(plan|task|homework|experiment|first step|step for (this|the)"
                    + " week|thing to try|place to start|deal)\\b|^((so|okay|ok|right|great|good|yes),?"
                    + " )*(do|try) " + THAT
                    + " (this|then|before|once|and)\\b|\\b(agreed|settled|it's a deal|that's a deal)\\b");

    /** Leaves it to the client what to do until next time. */
    private static final Pattern LEFT_TO_THEM =
            Pattern.compile("^((so|and|but|okay|ok|right|then|now),? )*((what|which) (could|might|can|would|will|do"
                    + " you think) (you|be|would"
                    + " be|is)\\b.{0,40}\\b(do|try|start|change|manage|take|step)\\b|(what|which)( \\w+){0,2}"
                    + " (would|might|could|will) (be|feel|seem)( the)? (easiest|smallest|least hard|most doable|best)("
                    + " one| thing| step)?,? (to|for)\\b|(is there )?(anything|something)( \\w+)? (that )?you"
                    + " (could|might|can|would)\\b)");

    private static final Pattern UNTIL_NEXT = Pattern.compile(
            "\\b(this week|next week|before (we|next)|between now|the week|coming days|tomorrow|step)\\b");

    private OwnStep() {}

    /** What the client would begin with, as any counselor asks anybody. */
    static Optional<Decision> ordinary(Situation s) {
        Part own = s.frame(ClientCase.ORDINARY + KIND);
        if (own.isEmpty() || !s.mind().spoken().unused(own.lines())) return Optional.empty();
        s.mind().thread().answered(KIND);
        return Optional.of(Decision.of("ordinary", own));
    }

    /** Whether it is left to the client what to do until next time. */
    static boolean isAsked(Situation s) {
        return s.heard().asks()
                && LEFT_TO_THEM.matcher(s.lastAsked()).find()
                && UNTIL_NEXT.matcher(s.lastAsked()).find();
    }

    /** Notes a step that was named in the turn before. */
    static void note(Situation s) {
        Thread thread = s.mind().thread();
        boolean asked = thread.justAnswered().filter(KIND::equals).isPresent()
                && !thread.lastAct().matches("(deflect|resist|beside|repeat|hint).*");
        boolean told = thread.sinceLastUnit() == 1
                && thread.lastAct().startsWith("disclose")
                && thread.last()
                        .filter(u -> Hour.isTask(u) && s.mind().ledger().toldAtLeast(u.id(), Release.HALF))
                        .isPresent();
        if (!asked && !told) return;
        s.mind()
                .ledger()
                .propose(new Proposed(
                        "offered",
                        Optional.of(s.mind().spoken().last()),
                        s.mind().turn() - 1));
    }

    /** Taken up without another question: agreed to. */
    static Optional<Decision> takenUp(Proposed task, Situation s) {
        boolean takes = TAKEN_UP.matcher(s.heard().plain()).find()
                && Assigned.in(s.heard().text()).isEmpty();
        return isOpen(task) && takes ? Optional.of(Homework.given(s)) : Optional.empty();
    }

    /** Named by the client, and neither agreed to nor turned down yet. */
    static boolean isOpen(Proposed task) {
        return task.how().equals("offered");
    }

    /** Whether a turn lays another task before the client. */
    static boolean isAnother(Situation s) {
        return Assigned.in(s.heard().text())
                .filter(words -> Words.count(words) > 2)
                .isPresent();
    }
}
