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
    /** Words of the client's that a question and its unit share before it is about what they said. */
    private static final int IN_COMMON = 2;
    /** From here on a session draws to its end, 0 to 1 of its turns. */
    private static final double CLOSING = 0.93;
    /** Counselor turns without a number after which asking for one is a step of prolonged exposure. */
    private static final int TURNS_WITHOUT_NUMBER = 4;

    private static final Set<Moves.When> MOMENTS = moments();
    /** The first words written for a client: one settles the hour, one asks, one leaves them free. */
    private static final List<Move> BEGINNING = List.of(Move.STEP, Move.OPEN, Move.RESPECT);

    private static final Pattern ANSWER_KIND = Pattern.compile("^\\[[a-z]+]\\s*");
    /** Asks that lean on something the client may not have said here, or are no sentence. */
    private static final Pattern UNFIT = Pattern.compile(
            "(?i)\\b(you said|you mentioned|you told|earlier|last time|brings you|brought you|the letter"
                    + " says)\\b|^\\w+\\?$");

    private static final Pattern ASKS = Pattern.compile("(?i)\\?$|^(?:tell|take|walk|talk|describe|show)\\b");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(0|nought|zero) to (100|a hundred|one hundred)|suds|number");

    private final ReplyPlace place;
    private final double through;
    private final boolean retelling;
    private final Set<Moves.When> kinds;
    private final Optional<Answered> answered;
    private final Optional<Turn> lastTurn;
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
        this.kinds = Situation.of(place);
        if (retelling) kinds.add(Moves.When.RETELLING);
        if (retelling) kinds.remove(Moves.When.ANY);
        this.answered = retelling
                ? Optional.empty()
                : kinds.stream()
                        .filter(Moves.When.ANSWERED::contains)
                        .map(w -> Answered.valueOf(w.name()))
                        .findFirst();
        this.lastTurn =
                place.lead().turns().reversed().stream().filter(Turn::byClient).findFirst();
        this.last = lastTurn.map(Turn::text).orElse("");
    }

    private static Set<Moves.When> moments() {
        Set<Moves.When> moments = EnumSet.of(
                Moves.When.RISK,
                Moves.When.TOLD_WHAT_TO_DO,
                Moves.When.QUESTIONED,
                Moves.When.RISK_TOLD,
                Moves.When.RISK_DENIED,
                Moves.When.RETELLING,
                Moves.When.SILENCE,
                Moves.When.ASKED);
        moments.addAll(Moves.When.ANSWERED);
        return moments;
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
        if (all.found.stream().allMatch(c -> c.source() == Source.CODEBOOK))
            place.lead().clientCase().ifPresent(all::whatWeAreOn);
        return all.found;
    }

    private void fromTheCase(ClientCase clientCase) {
        Untold untold = new Untold(clientCase, place.lead());
        WrittenReplies written = WrittenReplies.of(clientCase.id());
        About about = About.at(clientCase, place.lead());
        steps(clientCase, written);
        about.unit()
                .filter(u -> lastTurn.filter(t -> About.told(clientCase, t, u)).isPresent())
                .ifPresent(unit -> {
                    written.about(unit.id())
                            .ifPresent(t -> add(t, Move.REFLECT, Source.WRITTEN, "second.written", unit.label()));
                    around(written, unit);
                });
        about.unit()
                .filter(u -> lastTurn.filter(t -> About.shut(t, u)).isPresent())
                .flatMap(u -> written.leaving(u.topic()))
                .ifPresent(t -> add(t, Move.RESPECT, Source.WRITTEN, "second.when.held_back", ""));
        if (!retelling) {
            about.next().forEach(this::asks);
            key(clientCase, about);
        }
        found.removeIf(c -> untold.in(c.text()));
        manner(written);
    }

    /** Where nothing else is about this client: leave to go on with what the talk is about. */
    private void whatWeAreOn(ClientCase clientCase) {
        About.at(clientCase, place.lead()).unit().ifPresent(u -> WrittenReplies.of(clientCase.id())
                .asking(u.topic())
                .filter(t -> !new Untold(clientCase, place.lead()).in(t))
                .ifPresent(t -> add(t, Move.PERMISSION, Source.WRITTEN, "second.permission", u.label())));
    }

    /** What takes up how the client answered, where they told nothing. */
    private void manner(WrittenReplies written) {
        String talk = place.lead().turns().stream()
                .map(Turn::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        answered.ifPresent(how -> written.as(how.key(), talk)
                .forEach(l -> add(l.text(), l.move(), Source.WRITTEN, "second.as." + how.key(), "")));
        if (answered.isEmpty() && kinds.contains(Moves.When.QUESTIONED))
            written.as("questioned", talk)
                    .forEach(l -> add(l.text(), l.move(), Source.WRITTEN, "second.when.questioned", ""));
    }

    /** What asks leave to go on with what was just told. */
    private void around(WrittenReplies written, DisclosureUnit unit) {
        if (retelling) return;
        Set<String> theirs = place.lead().clientContentBefore(place.turn(), 2);
        written.asking(unit.topic())
                .filter(t -> Words.shared(Words.content(t), theirs) > 0
                        || Words.shared(Words.content(t), Words.content(unit.label())) > 0)
                .ifPresent(t -> add(t, Move.PERMISSION, Source.WRITTEN, "second.permission", unit.label()));
    }

    /** What asks for a unit nearby, where it takes up what was just said: one word in common may be an accident. */
    private void asks(DisclosureUnit unit) {
        Set<String> theirs = telling(last);
        int named = Words.shared(telling(unit.label()), theirs);
        unit.asks().stream()
                .map(a -> ANSWER_KIND.matcher(a).replaceFirst(""))
                .filter(a -> !UNFIT.matcher(a).find() && ASKS.matcher(a).find())
                .filter(a -> named + Words.shared(telling(a), theirs) >= IN_COMMON)
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
        boolean heavy = retelling || kinds.contains(Moves.When.HEAVY);
        if (exposure && heavy && !asked) step(written, "suds");
    }

    private void step(WrittenReplies written, String moment) {
        List<Move> kinds = moment.equals("start") ? BEGINNING : List.of(Move.STEP);
        int i = 0;
        for (String line : written.at(moment))
            add(line, kinds.get(i++ % kinds.size()), Source.WRITTEN, "second.step." + moment, "");
    }

    private void fromTheirWords() {
        if (last.isEmpty()) return;
        boolean asked = kinds.contains(Moves.When.ASKED);
        if (answered.isEmpty() && !asked)
            Echo.of(last).ifPresent(text -> add(text, Move.REFLECT, Source.ECHO, "second.echo", ""));
        if (retelling) return;
        PickedUp.from(last).forEach(l -> add(l.text(), l.move(), Source.PICKED_UP, "second.picked", ""));
        if (answered.isEmpty() && !asked)
            Echo.asking(last)
                    .or(() -> Echo.quoting(last))
                    .ifPresent(text -> add(text, Move.OPEN, Source.ECHO, "second.phrase", ""));
        String mine = place.lead().counselor().isEmpty()
                ? ""
                : place.lead().counselor().getLast().text();
        if (answered.filter(a -> a == Answered.LITTLE).isPresent())
            PickedUp.after(mine, last).ifPresent(t -> add(t, Move.OPEN, Source.PICKED_UP, "second.picked.yes", ""));
        if (kinds.contains(Moves.When.TOLD_WHAT_TO_DO))
            TakenBack.from(mine).forEach(l -> add(l.text(), l.move(), Source.WRITTEN, "second.advice", ""));
    }

    private void moves() {
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
