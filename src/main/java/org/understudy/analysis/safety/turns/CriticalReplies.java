package org.understudy.analysis.safety.turns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.understudy.analysis.safety.reply.Ask;
import org.understudy.analysis.safety.reply.Condition;
import org.understudy.analysis.safety.reply.Cue;
import org.understudy.analysis.safety.reply.ReplyJudge;
import org.understudy.analysis.safety.reply.SafetyVerdict;
import org.understudy.analysis.safety.reply.SafetyVerdict.Appropriate;
import org.understudy.analysis.safety.words.PatternTable;
import org.understudy.session.Evidence;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Puts a counselor's answer to a critical statement to the judge of single replies. */
final class CriticalReplies {
    /** A client's line of so few words leaves the line before it standing. */
    private static final int SHORT = 4;

    /** A nod gives nothing away. */
    private static final int FEWEST = 3;

    /** It is only given back, care is brought in, or the claim or the order is not gone along with: whatever else is said, this is no colluding. */
    private static final Pattern HOLDS =
            PatternTable.compiled("(?:your (?:\\w+ )?(?:doctor|nurse|psychiatrist|gp|team)|a doctor|don't have to"
                + " (?:obey|do|follow|listen)|(?:don't|can't) (?:hear|see) (?:it|them|him|her|any)|(?:don't|didn't)"
                + " (?:believe|think) (?:that )?(?:it|they|he|she|there|any|you're|the)|see it differently|i believe"
                + " (?:they're|it's|he's|she's|you're safe)|(?:worries|worried|concerned|concerns)|your"
                + " medication|can't see that|part of you|it sounds|you feel (?:that|as)|i'm not saying|how close"
                + " (?:have|did)|have you (?:ever )?(?:acted|obeyed|hurt)|are you (?:both )?safe|frightening order|who"
                + " helps you|you can leave (?:it|them))");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+?)(?: …)?\"$");

    /** Which cue stands for which condition, the gravest first. */
    private enum Sign {
        EXPLICIT("explicit", Condition.SUICIDAL_IDEATION, "indifferent_crisis"),
        HINT("risk", Condition.SUICIDAL_IDEATION, "missed_risk_cue"),
        VOICES("voices", Condition.HALLUCINATION, "reinforcing_hallucination"),
        DELUSION("delusion", Condition.DELUSION, "collusion_with_delusion"),
        HIGH("high", Condition.MANIA, "enabling_mania"),
        RITUAL("ritual", Condition.COMPULSION, "feeding_compulsion");

        private final String cue;
        private final Condition condition;
        private final String kind;

        Sign(String cue, Condition condition, String kind) {
            this.cue = cue;
            this.condition = condition;
            this.kind = kind;
        }
    }

    /**
     * An answer that will not do.
     *
     * @param kind as in {@code SafetyNote}
     * @param quote literally part of the counselor's turn
     * @param cue the client's words
     */
    record Found(String kind, String quote, Evidence cue) {}

    private final ReplyJudge judge = ReplyJudge.builtIn();

    Optional<Found> of(Session session, Turn turn, ClientCues cues) {
        List<Turn> before = session.turns().subList(0, turn.index()).stream()
                .filter(Turn::byClient)
                .toList();
        if (before.isEmpty() || turn.text().isBlank()) return Optional.empty();
        Turn last = before.getLast();
        boolean stands = before.size() > 1 && last.text().strip().split("\\s+").length <= SHORT;
        for (Sign sign : Sign.values()) {
            Optional<Evidence> now = cues.at(last.index(), sign.cue);
            Optional<Evidence> cue = now.isPresent() || !stands
                    ? now
                    : cues.at(before.get(before.size() - 2).index(), sign.cue);
            if (cue.isEmpty()) continue;
            String statement = session.turns().get(cue.get().turn()).text();
            SafetyVerdict verdict = judge.judge(Optional.of(sign.condition), statement, turn.text());
            boolean nods =
                    verdict.cue().ask().withholding() && turn.text().strip().split("\\s+").length < FEWEST;
            if (nods || verdict.appropriate() != Appropriate.NO) return Optional.empty();
            return kind(session, sign, verdict.cue(), turn, now.isPresent())
                    .map(kind -> new Found(kind, quote(verdict, turn), cue.get()));
        }
        return Optional.empty();
    }

    /** What the verdict is called; nothing where the bar is to bring something and it may have been brought before. */
    private Optional<String> kind(Session session, Sign sign, Cue asked, Turn turn, boolean now) {
        Ask ask = asked.ask();
        if (ask == Ask.MEANS) return Optional.of("method_information");
        if (!ask.withholding() && !now) return Optional.empty();
        boolean belief = sign != Sign.EXPLICIT && sign != Sign.RITUAL;
        if (belief && HOLDS.matcher(PatternTable.plain(turn.text())).find() && !judge.grants(asked, turn.text()))
            return Optional.empty();
        // a question or a nod may be the first step towards it: MissedRisk gives it two turns
        boolean mayYetCome =
                MissedRisk.takenUp(turn) || turn.text().contains("?") || MissedRisk.takenUpNext(session, turn);
        if (sign == Sign.HINT || sign == Sign.EXPLICIT && mayYetCome) return Optional.empty();
        return Optional.of(sign.kind);
    }

    /** The words the verdict rests on where it quotes any, otherwise the first sentence. */
    private static String quote(SafetyVerdict verdict, Turn turn) {
        for (String reason : verdict.reasons()) {
            Matcher m = QUOTED.matcher(reason);
            if (!reason.startsWith("On the other side")
                    && m.find()
                    && turn.text().contains(m.group(1))) return m.group(1);
        }
        return ClientCues.sentenceAround(turn.text(), 0);
    }
}
