package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Aim;
import org.understudy.client.aim.FurtherQuestion;
import org.understudy.client.aim.Leads;
import org.understudy.client.aim.OrdinaryQuestion;
import org.understudy.client.aim.SmallQuestion;
import org.understudy.client.aim.Whom;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Dice;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/**
 * All that a decision rests on.
 *
 * @param aim what the counselor's question is about
 * @param stated what the counselor's statements are about
 * @param named the untold unit a statement put words to
 * @param whom the person the question is about, if it is about one
 * @param ordinary what any counselor asks anybody, if that is what was asked
 * @param small the small question about something that it is, if it is one
 * @param further the question about the client's own last words that it is, if it is one
 */
public record Situation(
        Heard heard,
        Aim aim,
        Aim stated,
        Optional<DisclosureUnit> named,
        Optional<Whom> whom,
        Optional<OrdinaryQuestion> ordinary,
        Optional<SmallQuestion> small,
        Optional<FurtherQuestion> further,
        List<Event> events,
        Mind mind,
        Leads leads,
        Dice dice) {

    private static final int FIRST_TURNS = 3;

    public ClientCase clientCase() {
        return mind.clientCase();
    }

    public boolean happened(Event event) {
        return events.contains(event);
    }

    /** In the first turns there is no hour yet to speak of. */
    boolean early() {
        return mind.turn() <= FIRST_TURNS;
    }

    /** The last question of the turn, plainly; empty where none is asked. */
    String lastAsked() {
        return heard.asks() ? Words.plain(heard.asked().getLast().text()) : "";
    }

    /** The words of content in what the client said last. */
    List<String> lastSaid() {
        return Words.content(mind.spoken().last());
    }

    /** The same, with other things meant by what was asked and by what was stated. */
    Situation aiming(Aim asked, Aim said) {
        return new Situation(heard, asked, said, named, whom, ordinary, small, further, events, mind, leads, dice);
    }

    /** The same, with what it amounts to for the client. */
    public Situation after(List<Event> felt) {
        return new Situation(heard, aim, stated, named, whom, ordinary, small, further, felt, mind, leads, dice);
    }

    /** Whether anything of risk is asked. */
    public boolean ofRisk() {
        return Risk.asked(this).isPresent();
    }

    /** Whether it has nothing to do with the client: chit-chat after the first turns, or a question about the world. */
    public boolean strays() {
        return !early() && Straying.is(this);
    }

    /** Whether something is to be done, noted or kept until next time. */
    public boolean setsATask() {
        return Homework.isGiven(heard) || Homework.closesWith(heard);
    }

    /** A frame of this case. */
    public Part frame(String path) {
        return Part.frame(clientCase(), path);
    }

    /** A decision to say something of a frame, under the frame's name; empty where this case has no such frame. */
    Optional<Decision> framed(String path) {
        Part own = frame(path);
        return own.isEmpty() ? Optional.empty() : Optional.of(Decision.of(path, own));
    }

    /** What is said right after telling a unit; nothing where nothing of it was told. */
    Part rejoinder(DisclosureUnit unit, String name) {
        Part own = Part.rejoinder(unit, name);
        // what a style swallowed was never said, though it may be told by now
        boolean said = mind.ledger().wasKnownBefore(unit)
                || unit.lines().stream().anyMatch(l -> mind.spoken().lastUse(l) >= 0);
        return said && mind.ledger().toldAtLeast(unit.id(), Release.HINT)
                ? own
                : new Part(own.pool(), List.of(), own.role());
    }

    public Part meta(String name) {
        return Part.meta(clientCase(), name);
    }
}
