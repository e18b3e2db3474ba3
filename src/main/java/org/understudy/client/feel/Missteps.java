package org.understudy.client.feel;

import static org.understudy.client.mind.Constants.number;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.understudy.analysis.coding.CodedTurn;
import org.understudy.analysis.coding.Move;
import org.understudy.client.aim.Aim;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Occasion;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;
import org.understudy.session.Technique;

/** What in a counselor's turn tells this client what to do, argues, belittles or comforts too cheaply. */
final class Missteps {
    /** From this likeness on, a question is one of the case's own. */
    private static final double OF_THE_CASE = 0.8;

    /** The share of words that makes a turn an echo. */
    private static final double ECHO = number("echo.share");

    private static final double INSULT_SURE = number("event.insult_sure");
    private static final double QUARREL_SURE = number("event.quarrel_sure");

    /** What is said around the work tells nobody what to do about their trouble. */
    private static final Set<Occasion> AROUND_THE_WORK =
            EnumSet.of(Occasion.GREETING, Occasion.CONSENT, Occasion.CONFIDENTIALITY, Occasion.ENDING);

    private final Heard heard;
    private final CodedTurn coded;
    private final Aim aim;
    private final Mind mind;

    Missteps(Heard heard, Aim aim, Mind mind) {
        this.heard = heard;
        this.coded = heard.coded();
        this.aim = aim;
        this.mind = mind;
    }

    /** Belittles; what only gives the client's own hard words back does not. */
    boolean insults() {
        boolean rude = heard.stated().stream()
                        .anyMatch(x ->
                                x.occasion().filter(o -> o == Occasion.HOSTILE).isPresent())
                || heard.has(Occasion.HOSTILE) && !heard.asks()
                || belittles();
        return rude && !echoes()
                || coded.main() == Technique.INAPPROPRIATE && coded.confidence() >= INSULT_SURE && !heard.asks();
    }

    /** By the whole of it; what is a matter of its own, such as being taken for a machine, is answered as that. */
    private boolean belittles() {
        return coded.does(Move.INSULT)
                && !heard.asks()
                && heard.stated().stream().allMatch(x -> x.occasion().isEmpty());
    }

    /** Argues, as the main thing or found with some certainty: not as a second label on a reflection. */
    boolean confronts() {
        // "come on in" is no "come on"
        boolean around =
                !heard.sentences().isEmpty() && heard.sentences().stream().allMatch(Missteps::aroundTheWork);
        return codedAsQuarrel() && !echoes() && !around || Cues.confronts(heard) || coded.does(Move.CONFRONT);
    }

    boolean codedAsQuarrel() {
        return coded.main() == Technique.CONFRONT
                || !coded.main().isReflection()
                        && coded.codes().stream()
                                .anyMatch(c -> c.code() == Technique.CONFRONT && c.confidence() >= QUARREL_SURE);
    }

    /** Comforts where nobody in the room can know. */
    boolean reassures() {
        boolean comforts = comforts() && !echoes() || comfortsInSoManyWords();
        return comforts && !Cues.offers(heard) && !Cues.grounds(heard);
    }

    private boolean comfortsInSoManyWords() {
        return (Cues.reassures(heard) || coded.does(Move.REASSURE)) && !Cues.advises(heard) && !heard.asks();
    }

    /** Says it will be all right; "that's fine", where somebody would not or could not answer, only lets them. */
    private boolean comforts() {
        long comforting = coded.codes().stream()
                .filter(c -> c.code() == Technique.REASSURE)
                .count();
        return comforting
                > heard.sentences().stream()
                        .filter(x -> Cues.lets(x.text()) || aroundTheWork(x))
                        .count();
    }

    /**
     * Tells what to do about the trouble.
     *
     * @param owning an own mistake is owned
     * @param meant something else is plainly meant: a thought named, a method explained
     */
    boolean advises(boolean owning, boolean meant) {
        boolean plain = heard.sentences().stream()
                .filter(x -> !asksOfTheCase(x) && !aroundTheWork(x))
                .anyMatch(x -> Cues.advises(Words.plain(x.text())));
        if (plain) return !coded.has(Technique.HOMEWORK) && !exposing() && !owning;
        // a question at the end decides; so does a look at the client rather than at what to do
        boolean other = heard.asks() && !coded.does(Move.ADVICE)
                || heard.stated().stream().allMatch(x -> aroundTheWork(x) || asksOfTheCase(x))
                || Cues.respects(heard)
                || Cues.offers(heard)
                || Cues.observes(heard)
                || Cues.guesses(heard)
                || Cues.speaksOfADuty(heard)
                || Cues.grounds(heard)
                || comfortsInSoManyWords()
                || meant
                || echoes();
        return !other
                && !coded.hardly(Move.ADVICE)
                && (coded.has(Technique.ADVISE_WITHOUT_PERMISSION)
                        || coded.has(Technique.WARN)
                        || coded.does(Move.ADVICE) && !exposing()
                        || coded.main() == Technique.DIRECT && !exposing());
    }

    private boolean exposing() {
        return mind.thread().lastAct().startsWith("retell");
    }

    /** "Have you tried a doctor?" is no advice where the author has it for a question about what was tried. */
    private boolean asksOfTheCase(Sentence sentence) {
        return aim.confident()
                && aim.best().get().likeness() >= OF_THE_CASE
                && aim.asked().filter(q -> q.text().equals(sentence.text())).isPresent();
    }

    /** "Take care", "please sit down", "I would have to tell someone". */
    private static boolean aroundTheWork(Sentence sentence) {
        return sentence.occasion().filter(AROUND_THE_WORK::contains).isPresent();
    }

    /** Gives the client's own last words back: whatever they sound like, they are not the counselor's. */
    private boolean echoes() {
        List<String> theirs =
                mind.spoken().recent(1).stream().flatMap(List::stream).toList();
        List<String> words = Words.of(heard.plain()).stream()
                .filter(w -> !w.matches("you('re|'ve|'d)?|your|so"))
                .toList();
        long same = words.stream().filter(theirs::contains).count();
        return !heard.asks() && words.size() >= 2 && same >= ECHO * words.size();
    }
}
