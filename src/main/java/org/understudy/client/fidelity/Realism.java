package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** How clients talk, beside people and language models; for sessions of whatever origin. */
public final class Realism {
    private static final String HUMAN = "human clients (AnnoMI, high quality): ";

    private Realism() {}

    /**
     * What was said in one session.
     *
     * @param asked what the counselor said before each answer
     * @param answered the client's turns, as many
     */
    record Talk(List<String> asked, List<String> answered) {}

    /** The table over these sessions. */
    public static List<Row> of(List<Session> sessions) {
        return rows(sessions.stream()
                .map(Realism::talk)
                .filter(t -> !t.answered().isEmpty())
                .toList());
    }

    private static Talk talk(Session session) {
        List<String> asked = new ArrayList<>();
        List<String> answered = new ArrayList<>();
        String before = "";
        for (Turn turn : session.turns()) {
            if (turn.byClient()) {
                asked.add(before);
                answered.add(turn.text());
            }
            before = turn.byCounselor() ? turn.text() : "";
        }
        return new Talk(asked, answered);
    }

    static List<Row> rows(List<Talk> talks) {
        List<Row> rows = new ArrayList<>();
        List<List<String>> sessions = talks.stream().map(Talk::answered).toList();
        rows.add(
                Row.between("words a client turn", mean(sessions, Texts::meanWords), 12, 25, HUMAN + "16.9; LLM 75.3"));
        rows.add(Row.between(
                "variation of turn length", mean(sessions, Texts::variation), 0.8, 1.3, HUMAN + "1.08; LLM .32"));
        rows.add(Row.between(
                "turns of five words or fewer", mean(sessions, Texts::shareShort), 0.25, 0.45, HUMAN + ".40; LLM .01"));
        rows.add(Row.between("hedges per 100 words", mean(sessions, Texts::hedgesPer100), 3, 8, HUMAN + "5.5; LLM .9"));
        rows.add(Row.atMost(
                "four-word runs repeated in 400 words",
                mean(sessions, Texts::repeatedFours),
                0.03,
                "<= .015",
                HUMAN + ".007; LLM .134"));
        rows.add(Row.atLeast(
                "distinct-1 at 400 words",
                mean(sessions, t -> Texts.distinct(t, 1)),
                0.36,
                "",
                HUMAN + ".40; LLM .39"));
        rows.add(
                Row.atLeast("distinct-2", mean(sessions, t -> Texts.distinct(t, 2)), 0.78, "", HUMAN + ".84; LLM .74"));
        rows.add(
                Row.atLeast("distinct-3", mean(sessions, t -> Texts.distinct(t, 3)), 0.93, "", HUMAN + ".96; LLM .84"));
        rows.add(Row.atLeast(
                "distinct three-word openers",
                mean(sessions, Texts::distinctOpeners),
                0.9,
                "",
                HUMAN + ".96; LLM .55"));
        rows.add(Row.atMost(
                "likest earlier turn (Jaccard), mean",
                mean(sessions, Texts::meanMaxJaccard),
                0.25,
                "",
                HUMAN + ".17; LLM .49"));
        rows.add(Row.none(
                "exact repeats of six words and more",
                sessions.stream().mapToLong(Texts::exactRepeats).sum(),
                sessions.size() + " sessions"));
        double echo = Stats.mean(
                talks.stream().map(t -> Texts.echo(t.asked(), t.answered())).toList());
        rows.add(Row.atMost("echo of the counselor's three-word runs", echo, 0.02, "", HUMAN + ".003; LLM .033"));
        return rows;
    }

    private static double mean(List<List<String>> sessions, ToDoubleFunction<List<String>> measure) {
        return sessions.stream().mapToDouble(measure).average().orElse(0);
    }
}
