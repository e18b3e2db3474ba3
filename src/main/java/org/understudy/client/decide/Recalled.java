package org.understudy.client.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.aim.Candidate;
import org.understudy.client.mind.Gates;
import org.understudy.client.mind.Ledger;
import org.understudy.client.read.Recalling;
import org.understudy.client.read.Recalling.Kind;
import org.understudy.client.read.Words;
import org.understudy.session.Release;

/**
 * What was told before, asked for again: the same once more, briefly and never more than was told; and of what was not
 * told, that it was not.
 */
final class Recalled {
    /** Plain words for people whose author wrote none. */
    private static final List<String> NOT_TOLD = List.of(
            "I don't think we got to that.",
            "We didn't get to that, I don't think.",
            "I don't think I've said.",
            "That one hasn't come up, has it?");

    private static final List<String> FIRST_TIME =
            List.of("We hadn't met before today.", "There wasn't a last time, was there?", "This is the first time.");

    private static final List<String> MET_BEFORE =
            List.of("We have, yes. Last time.", "Yes. I sat here last time.", "We met the other week, yes.");

    private static final List<String> LITTLE = List.of("Not far, I don't think.", "We hardly got started, did we?");

    private static final Pattern STAYED =
            Pattern.compile("\\b(stay\\w*|both\\w*|on your mind|thinking|thought|trouble\\w*|helped|useful)\\b");

    private Recalled() {}

    /** The answer to a question about what was said before, where a turn is one. */
    static Optional<Decision> of(Situation s) {
        return Recalling.in(s.heard().plain()).flatMap(asked -> {
            // "you said": of this session that is put in other words, and not denied
            boolean words = asked.kind() == Kind.STILL && !asked.lastTime();
            return words && told(asked.about(), s).isEmpty() ? Optional.empty() : Optional.of(answer(asked, s));
        });
    }

    private static Decision answer(Recalling asked, Situation s) {
        Ledger ledger = s.mind().ledger();
        if (asked.lastTime() && !ledger.metBefore()) return plain("firstTime", FIRST_TIME, s);
        if (asked.kind() == Kind.MET) return plain("metBefore", MET_BEFORE, s);
        if (asked.kind() == Kind.HOW) return Formalities.feedback(s);
        if (asked.kind() == Kind.RETURN) return comingBack(s);
        Optional<DisclosureUnit> meant = asked.about().isEmpty() ? lately(s) : told(asked.about(), s);
        if (meant.isEmpty()) {
            Optional<Decision> small = asked.about().isEmpty() ? Optional.empty() : small(asked, s);
            if (small.isPresent()) return small.get();
            return asked.kind() == Kind.WHERE ? plain("little", LITTLE, s) : plain("notTold", NOT_TOLD, s);
        }
        return asked.kind() == Kind.MORE ? Telling.asked(meant.get(), s) : again(meant.get(), asked.kind(), s);
    }

    /** "What stayed with you?" is how the hour was; "what shall we come back to?" what this one is to be about. */
    private static Decision comingBack(Situation s) {
        boolean stayed = STAYED.matcher(s.heard().plain()).find();
        return stayed ? Formalities.feedback(s) : Decision.of("agenda.mine", s.frame("agenda.mine"));
    }

    /** What was told, once more: in this session as such things are said again, from before by its shorter half. */
    private static Decision again(DisclosureUnit unit, Kind kind, Situation s) {
        if (s.mind().ledger().release(unit).isPresent() && kind != Kind.STILL) return Telling.asked(unit, s);
        boolean whole = unit.half().isEmpty() && Gates.allowed(unit, s.mind()) == Release.FULL;
        Optional<Part> part = Part.told(unit, whole ? Release.FULL : Release.HALF)
                .filter(p -> s.mind().spoken().unused(p.lines()));
        Part lead = lead(kind, s);
        s.mind().thread().spokeOf(unit);
        if (part.isEmpty()) {
            Part said = kind == Kind.STILL && !lead.isEmpty() ? lead.as(Part.Role.BODY) : s.frame("repeat");
            return Decision.of("recall", said).about(unit);
        }
        return Decision.of("recall", part.get())
                .about(unit)
                .through(Gates.door(unit, s.mind()))
                .after(lead);
    }

    private static Part lead(Kind kind, Situation s) {
        Part own =
                switch (kind) {
                    case STILL -> s.frame("recall.still");
                    case WHETHER -> s.frame("recall.yes");
                    default -> s.frame("recall.lead");
                };
        Part other = kind == Kind.STILL || kind == Kind.WHETHER ? s.frame("yes") : s.frame("callback");
        Part lead = own.isEmpty() ? other : own;
        return s.mind().spoken().unused(lead.lines()) ? lead : new Part(lead.pool(), List.of(), lead.role());
    }

    private static Decision plain(String name, List<String> otherwise, Situation s) {
        Part own = s.frame("recall." + name);
        return Decision.of(
                "recall." + name, own.isEmpty() ? new Part("recall/" + name, otherwise, Part.Role.BODY) : own);
    }

    /** What was last told before this session; in this one, what was last spoken of. */
    private static Optional<DisclosureUnit> lately(Situation s) {
        List<DisclosureUnit> known = s.mind().ledger().known().stream()
                .flatMap(id -> s.clientCase().unit(id).stream())
                .filter(u -> u.risk().isEmpty())
                .toList();
        // asked once more, what came before that
        Optional<DisclosureUnit> next = known.reversed().stream()
                .filter(u -> s.mind().thread().sinceUnit(u) > s.mind().turn())
                .findFirst();
        return next.or(() -> known.reversed().stream().findFirst())
                .or(() -> s.mind().thread().last().filter(u -> isTold(u, s)));
    }

    /** Of what was told, the one that is named: by its own questions, by its words, or by its topic. */
    private static Optional<DisclosureUnit> told(String about, Situation s) {
        Optional<DisclosureUnit> sure = s.aim().unit().filter(u -> s.aim().confident() && isTold(u, s));
        if (sure.isPresent()) return sure;
        Set<String> words = new HashSet<>(Words.content(about));
        Stream<DisclosureUnit> near = s.aim().candidates().stream().map(Candidate::unit);
        List<DisclosureUnit> all = Stream.concat(near, s.clientCase().units().stream())
                .filter(u -> isTold(u, s))
                .toList();
        return all.stream()
                .filter(u -> shares(Stream.concat(Stream.of(u.topic()), u.tags().stream()), words))
                .findFirst()
                .or(() -> all.stream()
                        .filter(u -> shares(Stream.concat(u.half().stream(), u.full().stream()), words))
                        .findFirst());
    }

    /** A small question of it was answered: that answer once more. */
    private static Optional<Decision> small(Recalling asked, Situation s) {
        Set<String> words = new HashSet<>(Words.content(asked.about()));
        Optional<String> meant = s.aim().unit().map(DisclosureUnit::id);
        for (String answered : s.mind().ledger().answeredBefore()) {
            String[] at = answered.split("/", 2);
            Optional<DisclosureUnit> unit = s.clientCase().unit(at[0]);
            Optional<Detail> detail = unit.flatMap(u ->
                    u.details().stream().filter(d -> d.name().equals(at[1])).findFirst());
            if (detail.isEmpty()) continue;
            boolean named = meant.filter(at[0]::equals).isPresent()
                    || shares(Stream.concat(Stream.of(unit.get().topic()), unit.get().tags().stream()), words)
                    || shares(detail.get().asks().stream(), words);
            Part says = Part.detail(unit.get(), detail.get());
            if (named && s.mind().spoken().unused(says.lines()))
                return Optional.of(Decision.of("recall", says).about(unit.get()).after(lead(asked.kind(), s)));
        }
        return Optional.empty();
    }

    private static boolean isTold(DisclosureUnit unit, Situation s) {
        return unit.risk().isEmpty() && s.mind().ledger().toldAtLeast(unit.id(), Release.HALF);
    }

    private static boolean shares(Stream<String> texts, Set<String> words) {
        return texts.flatMap(t -> Words.content(t).stream()).anyMatch(words::contains);
    }
}
