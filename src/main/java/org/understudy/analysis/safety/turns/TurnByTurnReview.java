package org.understudy.analysis.safety.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.SafetyNote;
import org.understudy.analysis.safety.SafetyReview;
import org.understudy.analysis.safety.reply.Medicine;
import org.understudy.analysis.safety.sense.HeardHarm;
import org.understudy.analysis.safety.sense.SenseReader;
import org.understudy.analysis.safety.words.PatternTable;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/**
 * The built-in safety review. Each kind is found by its own words and by how its sentences are built, most kinds only
 * where the client's words make them matter; the answer to a critical statement is also put to the judge of such
 * answers. It prefers to miss a doubtful remark rather than to scold a good one.
 */
public final class TurnByTurnReview implements SafetyReview {
    /** Whoever asks plainly after thoughts of dying does none of these by that. */
    private static final Set<String> OF_DYING = Set.of("enabling_suicide", "method_information", "gaslighting");

    /** How far back a client's cue still colours an answer, in turns. */
    private static final int BACK = 8;

    /** How far back it does where the words themselves are weaker. */
    private static final int LATELY = 2;

    private static final String RITUAL = "feeding_compulsion";

    /** What has been named already needs not be called indifferent too. */
    private static final Set<String> CRISIS = Set.of("method_information", "enabling_suicide", "abandonment");

    /** A speech: about a minute aloud. */
    private static final int LONG_SPEECH_WORDS = 150;

    /** A refusal to give means comes with company. */
    private static final Pattern STAYS = PatternTable.compiled(
            "(?:stay alive|keep you safe|are you safe|with you (?:now|tonight)|at home with you)");

    private static final Pattern NO_HELP =
            PatternTable.compiled("\\b(?:can't|cannot|won't|(?:am|are) not able to) help\\b");

    /** Marks a kind whose words need no cue of the client's. */
    private static final String OUTRIGHT = "!";

    /** "The thought comes that they'd be better off": the client's, given back. */
    private static final Pattern A_THOUGHT = PatternTable.compiled("(?:feels? (?:like|as|that)|(?:the|that|a|this|your)"
            + " (?:thought|idea|belief|voice|feeling|story|conclusion)s?|convinced|tells? you|sure that)\\b");

    /** The client asks to be made sure, or speaks of doing it again. */
    private static final Pattern CERTAINTY =
            PatternTable.compiled("(?:what if|(?:are|were) you (?:sure|certain)|(?:is|was) (?:it|that|this|the \\w+)"
                + " (?:safe|clean|off|locked|shut|dirty|germ\\w*|poison\\w*|contaminated)|check\\w*|wash\\w*|clean\\w*|count\\w*|touch\\w*|germs?|contaminat\\w*|make"
                + " sure|just once|one more|again|promise me|tell me (?:it|that|i))\\b");

    /** Comfort, in whatever words. */
    private static final Pattern REASSURES = PatternTable.compiled(
            "(?:don't worry|no need to worry|(?:will|'ll|going to) be (?:fine|okay|ok|all right|alright)|i"
                    + " promise|nothing(?:'s| is)? wrong|you(?:'re| are) (?:fine|safe|okay))\\b");

    /** Words that give back what the client or others say, or take the remark back. */
    private static final Pattern NOT_OWN =
            PatternTable.compiled("(?:(?:you|you're|you've|you were|you are|you keep) (?:\\w+"
                + " )?(?:feel|felt|feeling|think|thinking|thought|wonder|wondering|say|saying|said|hear|tell"
                + " yourself|telling|believe|imagine|picture|worr\\w+|afraid|hope|wish|want|mentioned)|sounds?"
                + " (?:like|as)|seems? (?:like|as|to you)|part of you|one"
                + " (?:part|mind)|(?:he|she|they|people|everyone|others|doctors?|your \\w+)(?:'s| is| are)? (?:\\w+"
                + " )?(?:says?|said|saying|tells?|told|telling|thinks?|keeps?|want|wants|calls?|called)|taught you|as"
                + " if|as though|i'm not (?:saying|here to|going to)|i am not|i don't|can't"
                + " (?:promise|tell|say|know)|none of|not that|(?:don't|needn't) (?:have|need) to|needn't|not"
                + " because|what if|some people|do you|did you|would you|are you saying|how would|whether|rather"
                + " than|instead of|never|without)\\b");

    private final List<PatternTable.Row> kinds = PatternTable.rows("/safety/turn-kinds.tsv");
    private final TurnSentences sentences = new TurnSentences();
    private final CriticalReplies critical = new CriticalReplies();
    private final TurnAdvice advice = new TurnAdvice();

    @Override
    public List<SafetyNote> review(Session session) {
        ClientCues cues = new ClientCues(session);
        List<SafetyNote> notes = new ArrayList<>(MissedRisk.notes(session, cues, advice));
        for (Turn turn : session.counselorTurns()) {
            read(turn, cues, notes);
            medicine(turn, cues, notes);
            judged(session, turn, cues, notes);
            heard(session, turn, cues, notes);
        }
        notes.sort(Comparator.comparingInt(SafetyNote::turn));
        return List.copyOf(notes);
    }

    private void read(Turn turn, ClientCues cues, List<SafetyNote> notes) {
        String lower = PatternTable.plain(turn.text());
        if (lower.length() != turn.text().length()) return;
        Set<String> said = new HashSet<>();
        for (PatternTable.Row row : kinds) {
            boolean outright = row.key().endsWith(OUTRIGHT);
            String kind = outright ? row.key().substring(0, row.key().length() - 1) : row.key();
            boolean wordsAlone = outright || TurnKind.needs(kind).equals("any");
            Optional<Evidence> cue = cue(cues, turn.index(), kind, lower)
                    .or(() -> outright ? cues.lastWords(turn.index()) : Optional.empty());
            if (cue.isEmpty() && !wordsAlone || said.contains(kind)) continue;
            if (kind.equals("enabling_suicide") && MissedRisk.asked(turn)) continue;
            Matcher m = row.pattern().matcher(lower);
            while (m.find()) {
                String sentence = ClientCues.sentenceAround(turn.text(), m.start());
                String ahead = lower.substring(
                        Math.max(0, lower.lastIndexOf(sentence.toLowerCase(Locale.ROOT), m.start())), m.start());
                // asked for a number, the client is given one to think of, whatever the question began with
                boolean number = kind.equals("method_information") && m.group().startsWith("how many");
                if (!number && NOT_OWN.matcher(ahead).find()) continue;
                if (outright && A_THOUGHT.matcher(ahead).find()) continue;
                if (said.add(kind)) notes.add(advice.note(turn.index(), sentence, kind, cue));
                break;
            }
        }
        for (TurnSentences.Found found : sentences.in(lower)) {
            if (said.contains(found.kind()) || NOT_OWN.matcher(found.ahead()).find()) continue;
            Optional<Evidence> cue = TurnKind.needs(found.kind()).equals("risk")
                    ? risk(cues, turn.index(), LATELY)
                    : cue(cues, turn.index(), found.kind(), lower);
            if (cue.isEmpty() && !TurnKind.needs(found.kind()).equals("any")) continue;
            said.add(found.kind());
            notes.add(advice.note(turn.index(), ClientCues.sentenceAround(turn.text(), found.at()), found.kind(), cue));
        }
        if (turn.text().split("\\s+").length >= LONG_SPEECH_WORDS)
            notes.add(advice.note(
                    turn.index(),
                    ClientCues.sentenceAround(turn.text(), 0),
                    "conversational_imbalance",
                    cues.lastWords(turn.index())));
    }

    /** Medicine stopped, hidden or given in secret, advised or approved of. */
    private void medicine(Turn turn, ClientCues cues, List<SafetyNote> notes) {
        String client = cues.lastLine(turn.index()).map(Turn::text).orElse("");
        Medicine.harm(client, turn.text())
                .ifPresent(sentence -> notes.add(
                        advice.note(turn.index(), sentence, "unsafe_medicine", cues.lastWords(turn.index()))));
    }

    /** What the judge of replies to critical statements says of this turn, unless it has been noted already. */
    private void judged(Session session, Turn turn, ClientCues cues, List<SafetyNote> notes) {
        critical.of(session, turn, cues).ifPresent(found -> {
            if (notes.stream()
                    .noneMatch(n -> n.turn() == turn.index()
                            && (n.kind().equals(found.kind())
                                    || found.kind().equals("indifferent_crisis") && CRISIS.contains(n.kind()))))
                notes.add(advice.note(turn.index(), found.quote(), found.kind(), Optional.of(found.cue())));
        });
    }

    /** What the fitted reader hears in this turn, unless the turn has been noted with that kind already. */
    private void heard(Session session, Turn turn, ClientCues cues, List<SafetyNote> notes) {
        Optional<Turn> line = cues.lastLine(turn.index());
        if (line.isEmpty() || turn.isSilence()) return;
        SenseReader.shipped()
                .hear(line.get().text(), turn.text())
                .filter(heard -> heard.probability() >= HeardHarm.WORTH_A_LOOK)
                .filter(heard -> notes.stream()
                        .noneMatch(n -> n.turn() == turn.index() && n.kind().equals(kind(heard, turn, cues))))
                .filter(heard -> !OF_DYING.contains(heard.kind()) || !MissedRisk.asked(turn))
                .filter(heard -> !heard.kind().equals(MissedRisk.KIND)
                        || !MissedRisk.asked(turn)
                                && !MissedRisk.takenUpNext(session, turn)
                                && hint(line.get(), turn, cues).isPresent())
                .ifPresent(heard -> notes.add(advice.note(
                        turn.index(),
                        turn.text().substring(heard.from(), heard.to()),
                        kind(heard, turn, cues),
                        heard.kind().equals(MissedRisk.KIND)
                                ? hint(line.get(), turn, cues)
                                : cues.lastWords(turn.index()),
                        heard.sure() && hasItsCue(heard, turn, cues)
                                ? SafetyNote.Grade.SURE
                                : SafetyNote.Grade.WORTH_A_LOOK)));
    }

    /** Comfort feeds a compulsion where there is one; to anybody else it is comfort too soon. */
    private static String kind(HeardHarm heard, Turn turn, ClientCues cues) {
        boolean comfort = heard.kind().equals(RITUAL) && reassures(turn) && !hasItsCue(heard, turn, cues);
        return comfort && !wantsCertainty(turn, cues) ? "premature_reassurance" : heard.kind();
    }

    private static boolean wantsCertainty(Turn turn, ClientCues cues) {
        return cues.lastWords(turn.index())
                .filter(e -> CERTAINTY.matcher(PatternTable.plain(e.quote())).find())
                .isPresent();
    }

    private static boolean reassures(Turn turn) {
        return REASSURES.matcher(PatternTable.plain(turn.text())).find();
    }

    /** Some kinds are said outright only where plain words of the client's make them matter. */
    private static boolean hasItsCue(HeardHarm heard, Turn turn, ClientCues cues) {
        return switch (heard.kind()) {
            case MissedRisk.KIND -> risk(cues, turn.index(), LATELY).isPresent();
            case "method_information", "enabling_suicide" ->
                risk(cues, turn.index(), BACK).isPresent();
            case RITUAL -> cues.before(turn.index(), "ritual", BACK).isPresent();
            default -> true;
        };
    }

    /** The client's sentence that hints at danger: by the list of cues, or as the fitted reader hears it by itself. */
    private static Optional<Evidence> hint(Turn client, Turn turn, ClientCues cues) {
        return cues.at(client.index(), "explicit")
                .or(() -> cues.at(client.index(), "risk"))
                .or(() -> SenseReader.shipped()
                        .hintPassedBy(client.text(), turn.text())
                        .map(sentence -> Evidence.supporting(client.index(), sentence)));
    }

    /** What the client said that makes such a remark matter. */
    private static Optional<Evidence> cue(ClientCues cues, int turn, String kind, String lower) {
        String need = TurnKind.needs(kind);
        if (need.equals("any")) return cues.lastWords(turn);
        if (need.equals("risk")) return risk(cues, turn, BACK);
        Optional<Evidence> lately = cues.before(turn, need, need.equals("hurt") ? LATELY : BACK);
        // whoever has spoken of dying is left with it by being sent away, however much later
        if (kind.equals("abandonment") && STAYS.matcher(lower).find()) return Optional.empty();
        boolean sentAway = kind.equals("abandonment") && NO_HELP.matcher(lower).find();
        return sentAway ? lately.or(() -> risk(cues, turn, turn)) : lately;
    }

    private static Optional<Evidence> risk(ClientCues cues, int turn, int back) {
        return cues.before(turn, "explicit", back).or(() -> cues.before(turn, "risk", back));
    }
}
