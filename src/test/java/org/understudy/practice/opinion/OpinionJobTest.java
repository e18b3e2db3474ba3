package org.understudy.practice.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.exchange.BundledPeers;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.models.Answering.Answer;
import org.understudy.practice.models.ModelTrouble;
import org.understudy.practice.models.NoAnswer;
import org.understudy.practice.models.ScriptedRoles;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.wire.SessionJson;

class OpinionJobTest {
    private static final Session SESSION = new BundledPeers(OpinionJobTest.class.getClassLoader(), List.of())
            .all()
            .getFirst();
    private static final String WORDS = SESSION.counselorTurns().get(3).text();

    @Test
    void asksEachQuestionByItselfAndSeveralTimes() {
        ScriptedRoles model = ScriptedRoles.saying(_ -> answer(WORDS, 1));
        SecondOpinion opinion = ask(model);

        assertThat(opinion.items()).hasSize(11 + 7 + 4 + 6);
        assertThat(model.asked()).hasSize(28 * 3);
        assertThat(model.asked()).allMatch(q -> q.schema().isPresent());
        String shared = model.asked().getFirst().said().getFirst().text();
        assertThat(model.asked()).allMatch(q -> q.said().getFirst().text().equals(shared));
    }

    @Test
    void everyQuoteIsLiterallyInTheSession() {
        SecondOpinion opinion = ask(ScriptedRoles.saying(_ -> "{\"quotes\":[\"" + escaped(WORDS.toUpperCase())
                + "\",\"I never said anything like this\"],\"reason\":\"r\",\"score\":1}"));

        assertThat(opinion.items()).allSatisfy(i -> {
            assertThat(i.evidence()).isNotEmpty().allMatch(e -> e.foundIn(SESSION));
            assertThat(i.invented()).isEqualTo(3);
        });
    }

    @Test
    void answerThatRestsOnNothingThatWasSaidDoesNotCount() {
        SecondOpinion opinion = ask(ScriptedRoles.saying(_ -> answer("Words nobody ever said in here", 1)));

        assertThat(item(opinion, "CTRS", "agenda").score()).isEmpty();
        assertThat(rating(opinion, "CTRS").item("agenda").orElseThrow().observable())
                .isFalse();
    }

    @Test
    void medianOfThePassesWithTheirSpan() {
        SecondOpinion opinion =
                ask(ScriptedRoles.saying(q -> answer(WORDS, List.of(1, 5, 4).get((int) (q.seed() - 101)))));

        OpinionItem agenda = item(opinion, "CTRS", "agenda");
        assertThat(agenda.score()).contains(4.0);
        assertThat(agenda.low()).isEqualTo(1.0);
        assertThat(agenda.high()).isEqualTo(5.0);
    }

    @Test
    void passesThatAgreeAreStillAPointUnsure() {
        OpinionItem agenda = item(ask(ScriptedRoles.saying(_ -> answer(WORDS, 3))), "CTRS", "agenda");

        assertThat(agenda.low()).isEqualTo(2.0);
        assertThat(agenda.high()).isEqualTo(4.0);
    }

    @Test
    void nonsenseIsNoRating() {
        int[] n = {0};
        List<String> nonsense = List.of(
                "",
                "{}",
                "6",
                "{\"quotes\":[],\"reason\":\"\",\"score\":9}",
                "{\"quotes\":[],\"score\":\"3\"}",
                "{\"quotes\":[\"" + escaped(WORDS) + "\"],\"reason\":\"\",\"score\":4.6}",
                "{\"quotes\":[\"a\"",
                "```json\n{}\n```");
        SecondOpinion opinion = ask(ScriptedRoles.saying(_ -> nonsense.get(n[0]++ % nonsense.size())));

        assertThat(opinion.items()).allMatch(i -> i.score().isEmpty());
    }

    @Test
    void peopleBringScoresNearerByAsMuchAsTheyHaveShown() {
        List<Session> few = rated(1, 5.0, 2.0);
        List<Session> many = rated(40, 5.0, 2.0);
        double alone = moved(Calibration.NONE);
        double some = moved(Calibration.of(few, "scripted:1b"));
        double more = moved(Calibration.of(many, "scripted:1b"));

        assertThat(alone).isEqualTo(5.0);
        assertThat(some).isBetween(4.3, 4.9);
        assertThat(more).isBetween(2.0, 2.5);
        assertThat(moved(Calibration.of(many, "another:7b"))).isEqualTo(5.0);
    }

    @Test
    void whatPeopleSaidOfTheVerySessionDoesNotMoveTheOpinionOnIt() {
        assertThat(moved(Calibration.about(SESSION, rated(40, 5.0, 2.0), "scripted:1b")))
                .isEqualTo(5.0);
    }

    @Test
    void keptWithTheSessionAndNeverTakenForTheBuiltInRating() {
        List<Rating> ratings = new ArrayList<>(SESSION.ratings());
        ratings.addAll(
                ask(ScriptedRoles.saying(_ -> answer(WORDS, 1))).asRatings(Instant.parse("2026-03-01T10:00:00Z")));
        Session kept = SESSION.withRatings(ratings);

        assertThat(SessionJson.read(SessionJson.write(kept), "s")).isEqualTo(kept);
        assertThat(kept.rating(Lens.MACHINE, "CTRS")).isEqualTo(SESSION.rating(Lens.MACHINE, "CTRS"));
        assertThat(SecondOpinion.in(kept, "CTRS").orElseThrow().items()).hasSize(11);
    }

    @Test
    void modelThatIsGoneSaysSo() {
        OpinionJob job = new OpinionJob(
                new ScriptedRoles("", _ -> new Answer.Failed(ModelTrouble.UNREACHABLE)), SESSION, Calibration.NONE, 3);

        assertThatThrownBy(() -> job.run(JobContext.UNWATCHED)).isInstanceOf(NoAnswer.class);
    }

    private static SecondOpinion ask(ScriptedRoles model) {
        return new OpinionJob(model, SESSION, Calibration.NONE, 3).run(JobContext.UNWATCHED);
    }

    private static double moved(Calibration calibration) {
        SecondOpinion opinion = new OpinionJob(ScriptedRoles.saying(_ -> answer(WORDS, 5)), SESSION, calibration, 2)
                .run(JobContext.UNWATCHED);
        return item(opinion, "CTRS", "agenda").score().orElseThrow();
    }

    private static List<Session> rated(int count, double model, double person) {
        Instant at = Instant.EPOCH;
        ItemRating machine = new ItemRating("agenda", model, 0, 6, true, List.of(), "");
        ItemRating human = new ItemRating("agenda", person, 0, 6, true, List.of(), "");
        Session session = SESSION.withRatings(List.of(
                new Rating("scripted:1b", Lens.MACHINE, "second-opinion/CTRS", at, List.of(machine), "", Map.of()),
                new Rating("R", Lens.SUPERVISOR, "CTRS", at, List.of(human), "", Map.of())));
        return java.util.Collections.nCopies(count, session);
    }

    private static OpinionItem item(SecondOpinion opinion, String instrument, String key) {
        return opinion.items().stream()
                .filter(i -> i.question().instrument().equals(instrument)
                        && i.question().item().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Rating rating(SecondOpinion opinion, String instrument) {
        return opinion.asRatings(Instant.EPOCH).stream()
                .filter(r -> r.instrument().endsWith(instrument))
                .findFirst()
                .orElseThrow();
    }

    private static String answer(String quote, int score) {
        return "{\"quotes\":[\"" + escaped(quote) + "\"],\"reason\":\"because\",\"score\":" + score + "}";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
