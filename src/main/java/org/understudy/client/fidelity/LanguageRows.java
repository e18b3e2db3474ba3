package org.understudy.client.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the client talks, beside people and language models. */
final class LanguageRows {
    private static final String HUMAN = "human clients (AnnoMI, high quality): ";

    private final Sessions played;

    private LanguageRows(Sessions played) {
        this.played = played;
    }

    static List<Row> of(Sessions played) {
        return new LanguageRows(played).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Played> good = new ArrayList<>(played.of(Bot.G));
        good.addAll(played.of(Bot.E));
        List<List<String>> sessions = good.stream().map(Played::texts).toList();
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
                good.stream().map(p -> Texts.echo(p.asked(), p.texts())).toList());
        rows.add(Row.atMost("echo of the counselor's three-word runs", echo, 0.02, "", HUMAN + ".003; LLM .033"));
        return rows;
    }

    private static double mean(List<List<String>> sessions, ToDoubleFunction<List<String>> measure) {
        return sessions.stream().mapToDouble(measure).average().orElse(0);
    }
}
