package org.understudy.practice.replies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.understudy.analysis.Wording;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.rating.Words;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.ReasoningKey.GoodQuestion;
import org.understudy.client.voice.Everyday;
import org.understudy.practice.replies.Suggestion.Move;
import org.understudy.practice.replies.Suggestion.Source;
import org.understudy.practice.replies.Suggestions.Candidate;
import org.understudy.session.Turn;

/**
 * Gathers what could be said at a place, and rather nothing than what is not sure to fit. What was said about dying comes
 * before everything; then a retelling that must not be broken into; then what was written for what the client has just
 * told, or for how they have just answered; and what takes up their words only in forms that come out straight.
 */
final class Candidates {
    /** Words of a subject that a question of the key shares with what was just said, before it takes it up. */
    private static final int IN_COMMON = 2;
    /** Closed questions to ask for a number, and lines in a retelling, come round again after so many turns. */
    private static final int TURNS_WITHOUT_NUMBER = 4;

    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(0|nought|zero) to (100|a hundred|one hundred)|suds|number");

    private final Transcript lead;
    private final Optional<ClientCase> clientCase;
    private final Set<String> said;
    private final String mine;
    private final String last;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Transcript lead) {
        this.lead = lead;
        this.clientCase = lead.clientCase();
        this.said = lead.turns().stream()
                .filter(Turn::byCounselor)
                .map(t -> t.text().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        List<Turn> counselor = lead.counselor();
        this.mine = counselor.isEmpty() ? "" : counselor.getLast().text();
        this.last = Situation.lastOfClient(lead).map(Turn::text).orElse("");
    }

    /** Everything that could be said here, the surest first. */
    static List<Candidate> at(ReplyPlace place) {
        Candidates all = new Candidates(place.lead());
        if (place.riskIsOpen()) all.moment("risk", Move.RISK);
        else all.gather();
        AskedBefore asked = new AskedBefore(place.lead());
        all.found.removeIf(c -> c.move() != Move.RISK && asked.covers(c.text()));
        return all.found;
    }

    private void gather() {
        Optional<String> risk = Situation.riskAnswered(lead);
        if (risk.isPresent()) {
            written();
            if (found.isEmpty()) moment(risk.get(), Move.RESPECT);
            return;
        }
        if (Retelling.at(lead)) {
            retelling();
            return;
        }
        written();
        advice();
        if (found.isEmpty()) theirWords();
    }

    private void written() {
        clientCase.ifPresent(c -> {
            List<Written.Offer> offers = Written.at(c, lead);
            for (Written.Offer offer : offers) {
                String label = offer.about().map(u -> u.label()).orElse("");
                Move kind = Kinds.of(offer.text());
                boolean moment = offer.moment().isPresent();
                String written = label.isEmpty() ? "second.line" : "second.written";
                add(
                        offer.text(),
                        moment && kind == Move.REFLECT ? Move.RESPECT : kind,
                        moment ? Source.MOMENT : Source.WRITTEN,
                        moment ? "second.moment" : kind == Move.REFLECT ? written : written + ".asks",
                        label);
            }
            boolean asks = found.stream().anyMatch(f -> f.move() == Move.OPEN);
            if (!asks) Situation.lastOfClient(lead).flatMap(t -> Heard.in(c, t)).ifPresent(h -> key(c, h));
        });
    }

    /** A question of the case's key, where it leads on from what was told and takes up what was said. */
    private void key(ClientCase c, Heard heard) {
        Known known = new Known(c, lead.session().setting());
        lead.turns().forEach(t -> known.hear(t.text()));
        Set<String> theirs = telling(last);
        for (GoodQuestion question : c.key().questions()) {
            boolean next =
                    question.unit().filter(heard.unit().opens()::contains).isPresent();
            if (!next || known.beyond(question.words())) continue;
            if (Words.shared(telling(question.words()), theirs) < IN_COMMON) continue;
            add(question.words(), Move.OPEN, Source.KEY, "second.key.plain", "");
        }
    }

    /** Content words that belong to a subject, as those of everyday talk do not. */
    private static Set<String> telling(String text) {
        return Words.content(text).stream()
                .filter(stem -> !Everyday.common(stem))
                .collect(Collectors.toSet());
    }

    /** Two lines at a time, the next two at the next turn. */
    private void retelling() {
        List<String> lines = Moves.at("retelling");
        int first = 2 * lead.counselor().size() % lines.size();
        for (int i = first; i < first + 2; i++) {
            String line = lines.get(i % lines.size());
            add(line, line.endsWith("?") ? Move.OPEN : Move.RESPECT, Source.MOMENT, "second.when.retelling", "");
        }
        boolean asked = lead.counselor().reversed().stream()
                .limit(TURNS_WITHOUT_NUMBER)
                .anyMatch(t -> NUMBER.matcher(t.text()).find());
        if (!asked) add("Where are you now, nought to a hundred?", Move.STEP, Source.MOMENT, "second.step.suds", "");
    }

    private void advice() {
        if (Situation.pushed(lead)) {
            TakenBack.from(mine).forEach(l -> add(l.text(), l.move(), Source.MOMENT, "second.advice", ""));
            Optional<Answered> how = Answered.toAdvice(lead);
            how.ifPresent(h -> moment(h.key(), Move.RESPECT, "second.as." + h.key()));
            if (how.isPresent() && found.isEmpty()) moment("told_what_to_do", Move.RESPECT);
        }
    }

    private void theirWords() {
        if (last.isEmpty() || Situation.asked(last)) {
            PickedUp.wish(last).ifPresent(l -> add(l.text(), l.move(), Source.PICKED_UP, "second.picked", ""));
            return;
        }
        if (Situation.lastOfClient(lead).filter(Turn::isSilence).isPresent()) {
            moment("silence", Move.RESPECT);
            return;
        }
        PickedUp.after(mine, last).ifPresent(t -> add(t, Move.OPEN, Source.PICKED_UP, "second.picked.yes", ""));
        boolean recorded = Situation.lastOfClient(lead).flatMap(Turn::trace).isPresent();
        if (recorded) return;
        PickedUp.from(last).forEach(l -> add(l.text(), l.move(), Source.PICKED_UP, "second.picked", ""));
        Echo.of(last).ifPresent(t -> add(t, Move.REFLECT, Source.ECHO, "second.echo", ""));
    }

    private void moment(String name, Move plain) {
        moment(name, plain, "second.when." + name);
    }

    private void moment(String name, Move plain, String because) {
        List<String> lines =
                new ArrayList<>(clientCase.map(c -> c.replies().at(name)).orElse(List.of()));
        lines.addAll(Moves.at(name));
        for (String line : lines) {
            Move kind = Kinds.of(line);
            add(line, plain == Move.RISK ? plain : kind == Move.REFLECT ? plain : kind, Source.MOMENT, because, "");
        }
    }

    private void add(String text, Move move, Source source, String key, String label) {
        if (said.contains(text.strip().toLowerCase(Locale.ROOT))) return;
        String because = Wording.of(key, Map.of("label", label));
        Candidate.of(text, move, source, because).ifPresent(found::add);
    }
}
