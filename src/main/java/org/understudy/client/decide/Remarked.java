package org.understudy.client.decide;

import java.util.Optional;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.client.aim.Remarks;
import org.understudy.client.feel.Event;
import org.understudy.client.mind.Thread;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** Remarks that any counselor makes to anybody, and that say nothing of this life: taken for what they are. */
final class Remarked {
    /** Shorter ones say too little to be told apart. */
    private static final int FEW_WORDS = 3;

    private Remarked() {}

    /** The reaction to the last sentence of a turn without a question, where that is such a remark. */
    static Optional<Decision> of(Situation s) {
        Heard heard = s.heard();
        if (heard.asks() || heard.silent() || heard.sentences().isEmpty()) return Optional.empty();
        if (s.happened(Event.NAMED_UNSAID) || s.happened(Event.GROUNDED)) return Optional.empty();
        Sentence last = heard.sentences().getLast();
        if (Words.count(last.text()) < FEW_WORDS) return Optional.empty();
        boolean theirs = last.content().stream().anyMatch(s.lastSaid()::contains);
        return Remarks.in(last)
                .filter(kind -> !theirs || kind.equals("unhurried"))
                .flatMap(kind -> to(kind, s));
    }

    private static Optional<Decision> to(String kind, Situation s) {
        return switch (kind) {
            case "structure" -> s.framed("agenda.agree");
            case "yours" -> s.framed("offered");
            case "unhurried" -> s.framed("unhurried").or(() -> s.framed("offered"));
            case "goAhead" -> goesOn(s);
            case "noticed" -> noticed(s);
            default -> s.framed(kind);
        };
    }

    /** Asked to go on, the client does where there is more to the last thing, else says that there is not. */
    private static Optional<Decision> goesOn(Situation s) {
        Thread thread = s.mind().thread();
        Optional<DisclosureUnit> last = thread.last().filter(_ -> thread.sinceLastUnit() <= 2);
        return last.flatMap(u -> Reactions.elaborate(u, s)).or(() -> s.framed("encouraged"));
    }

    /** What was held back just now is what was noticed. */
    private static Optional<Decision> noticed(Situation s) {
        return s.mind().thread().blocked().map(u -> Telling.asked(u, s)).or(() -> s.framed("noticed"));
    }
}
