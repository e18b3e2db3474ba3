package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.Approach;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.ReasoningKey.GoodQuestion;
import org.understudy.client.voice.Everyday;
import org.understudy.practice.replies.Suggestion.Move;
import org.understudy.practice.replies.Suggestion.Source;
import org.understudy.practice.replies.Suggestions.Candidate;
import org.understudy.session.Turn;

/** Gathers what could be said at a place: what was written for this client, the case's key, what is near, the codebook. */
final class Candidates {
    private static final int ASKS_OF_A_UNIT = 6;
    /** From here on a session draws to its end, 0 to 1 of its turns. */
    private static final double CLOSING = 0.85;
    /** Up to here the talk is still about why the client came, 0 to 1 of its turns. */
    private static final double EARLY = 0.3;
    /** Counselor turns without a number after which asking for one is a step of prolonged exposure. */
    private static final int TURNS_WITHOUT_NUMBER = 4;

    private static final Set<Moves.When> MOMENTS = EnumSet.of(
            Moves.When.RISK,
            Moves.When.TOLD_WHAT_TO_DO,
            Moves.When.QUESTIONED,
            Moves.When.RISK_TOLD,
            Moves.When.RETELLING,
            Moves.When.SILENCE);
    private static final Pattern ANSWER_KIND = Pattern.compile("^\\[[a-z]+]\\s*");
    /** Asks that lean on something the client may not have said here, or are no sentence. */
    private static final Pattern UNFIT =
            Pattern.compile("(?i)\\b(you said|you mentioned|you told|earlier|last time|the letter says)\\b|^\\w+\\?$");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(0|nought|zero) to (100|a hundred|one hundred)|suds|number");

    private final ReplyPlace place;
    private final double through;
    private final boolean retelling;
    private final Set<String> said;
    private final String last;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(ReplyPlace place, double through) {
        this.place = place;
        this.through = through;
        this.retelling = Retelling.at(place.lead());
        this.said = place.lead().turns().stream()
                .filter(Turn::byCounselor)
                .map(t -> t.text().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        this.last = place.lead().turns().reversed().stream()
                .filter(Turn::byClient)
                .map(Turn::text)
                .findFirst()
                .orElse("");
    }

    /**
     * Everything that could be said here.
     *
     * @param through how far through the session the place is, 0 to 1
     */
    static List<Candidate> at(ReplyPlace place, double through) {
        Candidates all = new Candidates(place, through);
        place.lead().clientCase().ifPresent(all::fromTheCase);
        all.fromTheirWords();
        all.moves();
        return all.found;
    }

    private void fromTheCase(ClientCase clientCase) {
        Untold untold = new Untold(clientCase, place.lead());
        WrittenReplies written = WrittenReplies.of(clientCase.id());
        About about = About.at(clientCase, place.lead());
        steps(clientCase, written);
        about.unit().filter(_ -> about.justNow() || Echo.of(last).isEmpty()).ifPresent(unit -> written.about(unit.id())
                .ifPresent(t -> add(t, Move.REFLECT, Source.WRITTEN, "second.written", unit.label())));
        if (!retelling) {
            around(clientCase, written, about);
            about.next().forEach(unit -> asks(unit, about.unit()));
            key(clientCase, about);
        }
        found.removeIf(c -> untold.in(c.text()));
    }

    /** What leaves the topic in peace, and what asks leave to go on with it; where there is none, why the client came. */
    private void around(ClientCase clientCase, WrittenReplies written, About about) {
        if (about.unit().isEmpty() && through > EARLY) return;
        DisclosureUnit unit = about.unit().orElse(clientCase.units().getFirst());
        String topic = unit.topic();
        String label = unit.label();
        if (about.heldBack())
            written.leaving(topic).ifPresent(t -> add(t, Move.RESPECT, Source.WRITTEN, "second.when.held_back", ""));
        written.asking(topic).ifPresent(t -> add(t, Move.PERMISSION, Source.WRITTEN, "second.permission", label));
    }

    /** What asks for a unit next door; from further off only an ask that takes up a word of what was just said. */
    private void asks(DisclosureUnit unit, Optional<DisclosureUnit> from) {
        boolean nextDoor = from.filter(
                        u -> u.topic().equals(unit.topic()) && u.opens().contains(unit.id()))
                .isPresent();
        Set<String> theirs = telling(last);
        boolean named = Words.shared(telling(unit.label()), theirs) > 0;
        unit.asks().stream()
                .map(a -> ANSWER_KIND.matcher(a).replaceFirst(""))
                .filter(a -> !UNFIT.matcher(a).find())
                .filter(a -> nextDoor || named || Words.shared(telling(a), theirs) > 0)
                .limit(ASKS_OF_A_UNIT)
                .forEach(a -> add(a, Move.OPEN, Source.NEXT, "second.near", unit.label()));
    }

    /** Content words that belong to a subject, as those of everyday talk do not. */
    private static Set<String> telling(String text) {
        return Words.content(text).stream()
                .filter(stem -> !Everyday.common(stem))
                .collect(Collectors.toSet());
    }

    private void key(ClientCase clientCase, About about) {
        Set<String> near = about.next().stream().map(DisclosureUnit::id).collect(Collectors.toSet());
        Set<String> theirs = place.lead().clientContentBefore(place.turn(), 2);
        for (GoodQuestion question : clientCase.key().questions()) {
            boolean fits = question.unit().filter(near::contains).isPresent()
                    || question.unit().isEmpty() && Words.shared(Words.content(question.words()), theirs) > 1;
            if (!fits) continue;
            String label = question.unit()
                    .flatMap(clientCase::unit)
                    .map(DisclosureUnit::label)
                    .orElse("");
            add(question.words(), Move.OPEN, Source.KEY, label.isEmpty() ? "second.key.plain" : "second.key", label);
        }
    }

    private void steps(ClientCase clientCase, WrittenReplies written) {
        long mine = place.lead().counselor().size();
        if (mine < 2) step(written, "start");
        if (through >= CLOSING) {
            step(written, "close");
            step(written, "homework");
        }
        if (mine < 2) return;
        boolean exposure = clientCase.card().approach() == Approach.PROLONGED_EXPOSURE;
        boolean asked = place.lead().counselor().reversed().stream()
                .limit(TURNS_WITHOUT_NUMBER)
                .anyMatch(t -> NUMBER.matcher(t.text()).find());
        boolean heavy = retelling || Situation.of(place).contains(Moves.When.HEAVY);
        if (exposure && heavy && !asked) step(written, "suds");
    }

    private void step(WrittenReplies written, String moment) {
        written.at(moment).forEach(t -> add(t, Move.STEP, Source.WRITTEN, "second.step." + moment, ""));
    }

    private void fromTheirWords() {
        if (last.isEmpty()) return;
        Echo.of(last).ifPresent(text -> add(text, Move.REFLECT, Source.ECHO, "second.echo", ""));
        if (!retelling) Echo.asking(last).ifPresent(text -> add(text, Move.OPEN, Source.ECHO, "second.phrase", ""));
    }

    private void moves() {
        Set<Moves.When> kinds = Situation.of(place);
        if (retelling) kinds.add(Moves.When.RETELLING);
        if (retelling) kinds.remove(Moves.When.ANY);
        for (Moves.Move move : Moves.all())
            if (kinds.contains(move.when()))
                add(
                        move.text(),
                        move.kind(),
                        MOMENTS.contains(move.when()) ? Source.MOMENT : Source.CODEBOOK,
                        "second.when." + move.when().name().toLowerCase(Locale.ROOT),
                        "");
    }

    private void add(String text, Move move, Source source, String key, String label) {
        if (said.contains(text.strip().toLowerCase(Locale.ROOT))) return;
        String because = Wording.of(key, Map.of("label", label));
        Candidate.of(text, move, source, because).ifPresent(found::add);
    }
}
