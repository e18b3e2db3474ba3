package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** How clients talk, beside people and language models; for sessions of whatever origin. */
public final class Realism {
    /** The stretch: as human clients do (AnnoMI, high-quality sessions, design §5.1). */
    private static final String PEOPLE = "people";

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
        rows.add(Row.between("words a client turn", mean(sessions, Texts::meanWords), 12, 25)
                .beside("16.9 (8.6 to 28)", "75.3"));
        rows.add(Row.between("variation of turn length", mean(sessions, Texts::variation), 0.8, 1.3)
                .beside("1.08 (.74 to 1.42)", ".32"));
        rows.add(Row.between("turns of five words or fewer", mean(sessions, Texts::shareShort), 0.25, 0.45)
                .beside(".40 (.20 to .60)", ".01"));
        rows.add(Row.reported("turns of sixty words or more", mean(sessions, Texts::shareLong))
                .beside(".057", ".72"));
        rows.add(Row.reported("turns with a question", mean(sessions, Texts::shareAsking))
                .beside(".066", ".065"));
        rows.add(Row.reported(
                        "client's share of all words",
                        Stats.mean(talks.stream()
                                .map(t -> Texts.share(t.asked(), t.answered()))
                                .toList()))
                .beside(".47 (.29 to .65)", ".50"));
        rows.add(Row.between("hedges per 100 words", mean(sessions, Texts::hedgesPer100), 3, 8)
                .beside("5.5 (2.5 to 8.9)", ".9"));
        rows.add(Row.atMost("four-word runs repeated in 400 words", mean(sessions, Texts::repeatedFours), 0.03)
                .reachingAtMost(0.015, "design")
                .beside(".007", ".134"));
        rows.add(Row.atLeast("distinct-1 at 400 words", mean(sessions, t -> Texts.distinct(t, 1)), 0.36)
                .reachingAtLeast(0.40, PEOPLE)
                .beside(".40", ".39"));
        rows.add(Row.atLeast("distinct-2", mean(sessions, t -> Texts.distinct(t, 2)), 0.78)
                .reachingAtLeast(0.84, PEOPLE)
                .beside(".84", ".74"));
        rows.add(Row.atLeast("distinct-3", mean(sessions, t -> Texts.distinct(t, 3)), 0.93)
                .reachingAtLeast(0.96, PEOPLE)
                .beside(".96", ".84"));
        rows.add(Row.atLeast("distinct three-word openers", mean(sessions, Texts::distinctOpeners), 0.9)
                .reachingAtLeast(0.96, PEOPLE)
                .beside(".96", ".55"));
        rows.add(Row.atMost("likest earlier turn (Jaccard), mean", mean(sessions, Texts::meanMaxJaccard), 0.25)
                .reachingAtMost(0.17, PEOPLE)
                .beside(".17", ".49"));
        rows.add(Row.none(
                "exact repeats of six words and more",
                sessions.stream().mapToLong(Texts::exactRepeats).sum(),
                sessions.size() + " sessions"));
        double echo = Stats.mean(
                talks.stream().map(t -> Texts.echo(t.asked(), t.answered())).toList());
        rows.add(Row.atMost("echo of the counselor's three-word runs", echo, 0.02)
                .reachingAtMost(0.003, PEOPLE)
                .beside(".003", ".033"));
        return rows;
    }

    private static double mean(List<List<String>> sessions, ToDoubleFunction<List<String>> measure) {
        return sessions.stream().mapToDouble(measure).average().orElse(0);
    }
}
