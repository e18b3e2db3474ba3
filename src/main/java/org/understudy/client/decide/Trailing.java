package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.understudy.casebook.ClientCase;
import org.understudy.client.aim.OrdinaryQuestion;
import org.understudy.client.read.FollowUp;
import org.understudy.client.read.Sentence;

/** A short question right after the answer to an ordinary one: it is about that answer, and about nothing before it. */
final class Trailing {
    /** So like an ordinary question, it is that one and no follow-up. */
    private static final double ANOTHER = 0.95;

    private Trailing() {}

    /** Another line of what was just answered, where one fits; else it is brushed off. */
    static Optional<Decision> of(Situation s) {
        Optional<String> kind = s.mind().thread().justAnswered();
        Optional<FollowUp> followUp = followUp(s);
        if (kind.isEmpty() || followUp.isEmpty()) return Optional.empty();
        if (s.ordinary().filter(o -> asks(o, kind.get())).isPresent()) return Optional.empty();
        Part own = s.frame(ClientCase.ORDINARY + kind.get());
        List<String> left = own.lines().stream()
                .filter(l -> s.mind().spoken().lastUse(l) < 0)
                .filter(fits(followUp.get()))
                .toList();
        s.mind().thread().answered(kind.get());
        if (!left.isEmpty())
            return Optional.of(Decision.of("ordinary.more", new Part(own.pool(), left, Part.Role.BODY)));
        return Optional.of(brushedOff(followUp.get(), s));
    }

    /** Asked in full, something else is an ordinary question of its own. */
    private static boolean asks(OrdinaryQuestion o, String answered) {
        return !o.kind().equals(answered)
                && o.likeness() >= ANOTHER
                && o.asked().followUp().isEmpty();
    }

    /** The follow-up that a turn is, with at most the client's own words before it. */
    private static Optional<FollowUp> followUp(Situation s) {
        List<Sentence> sentences = s.heard().sentences();
        if (sentences.isEmpty()) return Optional.empty();
        boolean theirs = sentences.subList(0, sentences.size() - 1).stream()
                .allMatch(x -> s.lastSaid().containsAll(x.content()));
        Sentence last = sentences.getLast();
        boolean listens = !s.heard().asks()
                && last.followUp().filter(f -> f == FollowUp.MORE).isPresent();
        return theirs && !listens ? last.followUp() : Optional.empty();
    }

    /** No line of an answer says why; of the other shapes a line must hold what is asked for. */
    private static Predicate<String> fits(FollowUp followUp) {
        return switch (followUp) {
            case WHY, FEEL, THOUGHT -> _ -> false;
            default -> Fitting.fits(followUp.shape());
        };
    }

    private static Decision brushedOff(FollowUp followUp, Situation s) {
        if (followUp == FollowUp.WHY) return Following.unsureWhy(s);
        String shape = Telling.shapeName(followUp.shape());
        Part plain = s.frame("cantSay");
        Optional<Decision> light = s.heard().asks() ? Thin.orUnsure("beside." + shape, s) : Optional.empty();
        if (light.isPresent()) return light.get();
        return plain.isEmpty() ? Beside.fallback(shape, s) : Decision.of("beside." + shape, plain);
    }
}
