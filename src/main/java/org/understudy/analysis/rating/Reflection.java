package org.understudy.analysis.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Evidence;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

/**
 * A reflection and how well it met the client.
 *
 * @param echo content words it shares with the client's last three turns
 * @param complex whether it adds meaning
 * @param unsaid what it named rightly that the client had not said, known only where there is a case
 * @param confirmed the client took it
 * @param corrected the client put it right
 */
public record Reflection(
        Evidence words, int echo, boolean complex, Optional<String> unsaid, boolean confirmed, boolean corrected) {

    /** Words from which an answer goes on with what was reflected: the median answer has eight. */
    private static final int GOES_ON = 8;

    /** Whether it fits what was said: it echoes, or the client took it, and was not put right. */
    public boolean accurate() {
        return !corrected && (echo > 0 || confirmed || unsaid.isPresent());
    }

    /** Every reflection of a session, one a turn. */
    public static List<Reflection> of(Transcript transcript) {
        return transcript.once(Reflection.class, Reflection::find);
    }

    private static List<Reflection> find(Transcript transcript) {
        List<Reflection> found = new ArrayList<>();
        for (Turn turn : transcript.counselor()) {
            List<TechniqueCode> codes = transcript.codes(turn.index()).stream()
                    .filter(c -> c.code().isReflection())
                    .toList();
            if (codes.isEmpty()) continue;
            boolean complex = codes.stream().anyMatch(c -> c.code() == Technique.COMPLEX_REFLECTION);
            TechniqueCode first = codes.getFirst();
            String quote = Quotes.between(turn.text(), first.from(), first.to());
            Set<String> stems = Words.content(quote);
            Set<String> said = transcript.clientContentBefore(turn.index(), 3);
            String answer = transcript.answer(turn.index()).map(Turn::text).orElse("");
            if (Cue.IMPOSES.found(quote)) continue;
            boolean struck = Cue.CLIENT_STRUCK.found(answer);
            boolean guarded = Cue.CLIENT_DEFENDS.found(answer) || Cue.CLIENT_POLITE.found(answer);
            boolean corrected = !struck && Cue.CLIENT_CORRECTS.found(answer);
            boolean took = struck || Cue.CLIENT_CONFIRMS.found(answer) || Words.count(answer) >= GOES_ON;
            found.add(new Reflection(
                    Evidence.supporting(turn.index(), quote),
                    Words.shared(stems, said),
                    complex,
                    unsaid(transcript, turn.index(), stems),
                    !corrected && !guarded && took,
                    corrected));
        }
        return found;
    }

    /** The unit whose unsaid meaning these words name, if the client had not told it yet. */
    private static Optional<String> unsaid(Transcript transcript, int turn, Set<String> stems) {
        Optional<ClientCase> clientCase = transcript.clientCase();
        if (clientCase.isEmpty() || stems.isEmpty()) return Optional.empty();
        Set<String> alreadySaid = transcript.clientContentBefore(turn, Integer.MAX_VALUE);
        return clientCase.get().units().stream()
                .filter(u -> u.unsaid().stream()
                        .map(Words::content)
                        .anyMatch(meaning ->
                                !meaning.isEmpty() && stems.containsAll(meaning) && !alreadySaid.containsAll(meaning)))
                .map(DisclosureUnit::label)
                .findFirst();
    }
}
