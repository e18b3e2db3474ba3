package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Doors;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.ReasoningKey.GoodQuestion;
import org.understudy.practice.replies.Suggestion.Source;
import org.understudy.practice.replies.Suggestions.Candidate;
import org.understudy.session.Turn;
import org.understudy.session.TurnTrace;

/** Gathers what could be said at a place: from the case's key, from what was near, and from the codebook. */
final class Candidates {
    private static final int ASKS_OF_A_UNIT = 8;

    /** An aim this strong, 0 to 1, was what the counselor asked about. */
    private static final double CLEARLY_MEANT = 0.45;

    private static final Pattern ANSWER_KIND = Pattern.compile("^\\[[a-z]+]\\s*");

    /** Asks that lean on something the client may not have said here. */
    private static final Pattern RECALLING = Pattern.compile("(?i)\\b(you said|you mentioned|you told|earlier)\\b");

    /** Notes on what is unsaid speak of the client as she or he, which cannot be said to their face. */
    private static final Pattern ABOUT = Pattern.compile("(?i)\\b(she|he|her|his|him|herself|himself)\\b");

    private final ReplyPlace place;
    private final Optional<Turn> answered;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(ReplyPlace place, Optional<Turn> answered) {
        this.place = place;
        this.answered = answered;
    }

    /**
     * Everything that could be said here.
     *
     * @param answered what the client answered to the words that were said here, where there is an answer
     */
    static List<Candidate> at(ReplyPlace place, Optional<Turn> answered) {
        Candidates all = new Candidates(place, answered);
        place.lead().clientCase().ifPresent(all::fromTheCase);
        all.echo();
        all.moves();
        return all.found;
    }

    private void fromTheCase(ClientCase clientCase) {
        Set<String> told = Doors.opened(place.lead());
        Set<String> near = near(clientCase);
        near.removeAll(told);
        Set<String> said = place.lead().clientContentBefore(place.turn(), 2);
        for (GoodQuestion question : clientCase.key().questions()) {
            boolean toldAlready = question.unit().filter(told::contains).isPresent();
            boolean fits = question.unit().filter(near::contains).isPresent()
                    || Words.shared(Words.content(question.words()), said) > 1;
            if (!fits || toldAlready) continue;
            String about = question.unit()
                    .flatMap(clientCase::unit)
                    .map(DisclosureUnit::label)
                    .orElse("");
            add(question.words(), Source.KEY, about.isEmpty() ? "second.key.plain" : "second.key", about);
        }
        for (String id : near) clientCase.unit(id).ifPresent(this::fromUnit);
    }

    /** Units the reply that was given came near, and those whose words the client has just used. */
    private Set<String> near(ClientCase clientCase) {
        Set<String> near = new LinkedHashSet<>();
        Optional<TurnTrace> trace = answered.flatMap(Turn::trace);
        trace.filter(t -> t.release().isPresent()).flatMap(TurnTrace::unit).ifPresent(near::add);
        trace.ifPresent(t -> t.aims().stream()
                .filter(a -> a.score() >= CLEARLY_MEANT)
                .limit(2)
                .forEach(a -> near.add(a.unit())));
        lastTouched().ifPresent(unit -> {
            near.add(unit);
            clientCase.unit(unit).stream()
                    .flatMap(u -> u.opens().stream().limit(2))
                    .forEach(near::add);
        });
        Set<String> said = place.lead().clientContentBefore(place.turn(), 1);
        clientCase.units().stream().filter(u -> wordsOf(u, said) > 1).limit(2).forEach(u -> near.add(u.id()));
        return near;
    }

    private static long wordsOf(DisclosureUnit unit, Set<String> said) {
        return unit.tags().stream()
                .map(Words::content)
                .filter(tag -> !tag.isEmpty() && said.containsAll(tag))
                .count();
    }

    private Optional<String> lastTouched() {
        return place.lead().turns().reversed().stream()
                .filter(Turn::byClient)
                .findFirst()
                .flatMap(Turn::trace)
                .flatMap(TurnTrace::unit);
    }

    private void fromUnit(DisclosureUnit unit) {
        unit.asks().stream()
                .map(a -> ANSWER_KIND.matcher(a).replaceFirst(""))
                .filter(a -> !RECALLING.matcher(a).find())
                .limit(ASKS_OF_A_UNIT)
                .forEach(a -> add(a, Source.HELD_BACK, "second.near", unit.label()));
        for (String meaning : unit.unsaid()) {
            if (ABOUT.matcher(meaning).find()) continue;
            String text = Wording.of("second.unsaid.say", Map.of("meaning", meaning));
            add(text, Source.UNSAID, "second.unsaid", unit.label());
        }
    }

    private void echo() {
        place.lead().turns().reversed().stream()
                .filter(Turn::byClient)
                .findFirst()
                .flatMap(t -> Echo.of(t.text()))
                .ifPresent(text -> add(text, Source.ECHO, "second.echo", ""));
    }

    private void moves() {
        Set<Moves.When> kinds = Situation.of(place);
        for (Moves.Move move : Moves.all()) {
            if (!kinds.contains(move.when())) continue;
            add(
                    move.text(),
                    Source.CODEBOOK,
                    "second.when." + move.when().name().toLowerCase(Locale.ROOT),
                    "");
        }
    }

    private void add(String text, Source source, String key, String label) {
        String because = Wording.of(key, Map.of("label", label));
        Candidate.of(text, source, because).ifPresent(found::add);
    }
}
