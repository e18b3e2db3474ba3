package org.understudy.practice.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CasePlace;
import org.understudy.casebook.EditableCase;
import org.understudy.casebook.OverlaidCasebook;
import org.understudy.casebook.Overlay;
import org.understudy.client.Clients;
import org.understudy.client.Standing;
import org.understudy.client.fidelity.Bot;
import org.understudy.practice.Rehearsal;
import org.understudy.practice.RehearsalRoom;
import org.understudy.practice.SessionCase;
import org.understudy.practice.jobs.JobContext;
import org.understudy.session.Release;
import org.understudy.session.Rupture;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.store.H2SessionStore;

class AuthoringRoomTest {
    private static final BuiltInCoder CODER = BuiltInCoder.load();
    private static final Setting INTAKE = new Setting(Optional.of("intake"), "plain", 30, Optional.empty());
    private static final String TOM = "tom-sundays";

    @TempDir
    Path folder;

    private H2SessionStore store;
    private OverlaidCasebook casebook;
    private AuthoringRoom room;
    private RehearsalRoom practice;

    @BeforeEach
    void furnish() {
        store = H2SessionStore.open(folder.resolve("library"));
        casebook = new OverlaidCasebook(new BundledCasebook(), folder.resolve("cases"));
        room = new AuthoringRoom(casebook, store, CODER);
        practice = new RehearsalRoom(casebook, Clients.casting(), CODER, store, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Standing at(double trust) {
        return new Standing(Map.of("trust", trust), 3, 6, Rupture.NONE, Set.of(), Optional.empty());
    }

    private Preview hear(EditableCase edited, double trust, String words, long seed) {
        return Preview.of(edited, INTAKE, at(trust), words, seed, CODER);
    }

    @Test
    void everyLineOfASessionLeadsBackToWhereItWasWritten() {
        EditableCase shipped = casebook.edit(TOM);
        Rehearsal rehearsal = practice.begin(TOM, INTAKE, 7);
        for (String line : List.of(
                "Hello Tom, I'm Sam.",
                "How are you sleeping?",
                "What time do you wake up?",
                "You lie there and it all goes round.",
                "Who do you live with?",
                "From 0 to 10, how low is your mood?",
                "Have you had thoughts of ending your life?",
                "What's your favourite kind of cheese?")) rehearsal.say(line);
        for (Turn turn : rehearsal.session().clientTurns()) {
            List<SaidLine> said = SaidLine.of(shipped, turn.trace().orElseThrow(), turn.text(), Optional.of("intake"));
            assertThat(said).as(turn.text()).isNotEmpty();
            assertThat(said).as(turn.text()).allSatisfy(l -> assertThat(l.line())
                    .isPresent());
        }
    }

    @Test
    void theSameStateWordsAndSeedAreAnsweredAlikeAndMoreTrustOpensMore() {
        EditableCase shipped = casebook.edit(TOM);
        String ask = "How are you sleeping?";
        assertThat(hear(shipped, 60, ask, 3).reply().text())
                .isEqualTo(hear(shipped, 60, ask, 3).reply().text());
        assertThat(IntStream.range(0, 12)
                        .mapToObj(seed -> hear(shipped, 60, ask, seed).reply().text())
                        .distinct())
                .hasSizeGreaterThan(2);
        var deep = shipped.clientCase().units().stream()
                .filter(u -> u.gate().trust() >= 50
                        && u.risk().isEmpty()
                        && u.requires().isEmpty())
                .findFirst()
                .orElseThrow();
        String question = deep.asks().getFirst().replaceFirst("^\\[\\w+] *", "");
        Preview low = hear(shipped, 10, question, 1);
        Preview high = hear(shipped, 95, question, 1);
        assertThat(low.before().trust()).isEqualTo(10);
        assertThat(low.reply().trace().release().orElse(Release.BLOCKED)).isNotEqualTo(Release.FULL);
        assertThat(high.reply().trace().release())
                .isNotEqualTo(low.reply().trace().release());
    }

    @Test
    void aUnitThatIsToldIsNotToldAnew() {
        EditableCase shipped = casebook.edit(TOM);
        Preview first = hear(shipped, 80, "How are you sleeping?", 2);
        String unit = first.reply().trace().unit().orElseThrow();
        Standing told = new Standing(Map.of("trust", 80.0), 3, 6, Rupture.NONE, Set.of(unit), Optional.of(unit));
        Preview again = Preview.of(shipped, INTAKE, told, "How are you sleeping?", 2, CODER);
        assertThat(again.reply().trace().act())
                .isNotEqualTo(first.reply().trace().act());
    }

    @Test
    void anEditIsHeardFromTheNextSessionOnAndAnOpenSessionGoesOnAsItBegan() {
        Rehearsal open = practice.begin(TOM, INTAKE, 7);
        open.say("Hello Tom, I'm Sam.");
        String answer = open.say("How are you sleeping?").answered().text();
        String id = open.session().id();
        EditableCase shipped = casebook.edit(TOM);
        SaidLine said = SaidLine.of(
                        shipped, open.session().turns().getLast().trace().orElseThrow(), answer, Optional.of("intake"))
                .getLast();
        Overlay own = shipped.overlay();
        for (EditableCase.Line line : shipped.lines(said.at()))
            own = own.reword(said.at(), line.text(), "Zebra. " + line.text());
        room.keep(own);

        Rehearsal resumed = practice.resume(id);
        assertThat(SessionCase.of(casebook, resumed.session()).orElseThrow()).isEqualTo(shipped.clientCase());
        Rehearsal next = practice.begin(TOM, INTAKE, 7);
        next.say("Hello Tom, I'm Sam.");
        assertThat(next.say("How are you sleeping?").answered().text()).contains("Zebra");
        Session kept = store.find(next.session().id()).orElseThrow();
        assertThat(SessionCase.edition(kept).orElseThrow().isEdited()).isTrue();
        assertThat(SessionCase.edition(kept).orElseThrow().digest())
                .isNotEqualTo(
                        SessionCase.edition(resumed.session()).orElseThrow().digest());
    }

    @Test
    void stepsAreTakenBackAndTakenAgain() {
        Editing editing = room.edit(TOM);
        CasePlace label =
                CasePlace.unit(editing.now().clientCase().units().getFirst().id(), "label");
        String was = editing.now().value(label);
        assertThat(editing.change(editing.now().overlay())).isFalse();
        assertThat(editing.change(editing.now().overlay().set(label, was, "the nights")))
                .isTrue();
        editing.undo();
        assertThat(editing.now().value(label)).isEqualTo(was);
        editing.redo();
        assertThat(editing.now().value(label)).isEqualTo("the nights");
        assertThat(editing.canRedo()).isFalse();
    }

    @Test
    void questionsThatWerePassedByAreListedOnceEachWithTheirPlaces() throws Exception {
        for (int seed : List.of(1, 2)) {
            Rehearsal r = practice.begin(TOM, INTAKE, seed);
            r.say("Hello Tom.");
            r.say("What is your favourite kind of cheese?");
            r.say("How are you sleeping?");
            r.say("And then?");
            r.end();
        }
        CaseRecords records = room.records(TOM).run(JobContext.UNWATCHED);
        assertThat(records.sessions()).isEqualTo(2);
        assertThat(records.unanswered())
                .extracting(Unanswered::question)
                .containsExactly("What is your favourite kind of cheese?");
        Unanswered cheese = records.unanswered().getFirst();
        assertThat(cheese.asked()).hasSize(2).allSatisfy(a -> assertThat(a.turn())
                .isEqualTo(2));
        assertThat(cheese.now()).isEmpty();

        EditableCase shipped = casebook.edit(TOM);
        String unit = shipped.clientCase().units().getFirst().id();
        room.keep(shipped.overlay().add(CasePlace.unit(unit, "asks"), cheese.question()));
        assertThat(room.records(TOM)
                        .run(JobContext.UNWATCHED)
                        .unanswered()
                        .getFirst()
                        .now())
                .hasValueSatisfying(u -> assertThat(u.id()).isEqualTo(unit));

        room.leftOut(TOM).leave("what is your favourite kind of cheese");
        assertThat(room.records(TOM).run(JobContext.UNWATCHED).unanswered()).isEmpty();
        assertThat(folder.resolve("cases/" + TOM + "/left-out")).content().doesNotContain("cheese");
        room.leftOut(TOM).takeBack(cheese.question());
        assertThat(room.records(TOM).run(JobContext.UNWATCHED).unanswered()).hasSize(1);
    }

    @Test
    void aRewriteTravelsWithItsSessionAndIsOfferedUntilItIsSettled() throws Exception {
        Rehearsal r = practice.begin(TOM, INTAKE, 7);
        r.say("Hello Tom.");
        r.say("How are you sleeping?");
        String id = r.end().id();
        LineReview review = new LineReview(
                3, Optional.of(CasePlace.unit("sleep", "full")), "Four.", "too neat", "Four. Ish.", false);
        store.attach(id, LineReview.FIELD, LineReview.plain(List.of(), review));
        assertThat(room.records(TOM).run(JobContext.UNWATCHED).proposals())
                .containsExactly(new CaseRecords.Proposal(
                        id, store.find(id).orElseThrow().title(), review));
        List<LineReview> before = LineReview.of(store.find(id).orElseThrow());
        store.attach(id, LineReview.FIELD, LineReview.plain(before, review.asSettled()));
        assertThat(room.records(TOM).run(JobContext.UNWATCHED).proposals()).isEmpty();
        assertThat(LineReview.of(store.find(id).orElseThrow())).containsExactly(review.asSettled());
    }

    @Test
    void aCritiqueOfAModelsLineIsNoProposal() {
        LineReview critique = new LineReview(3, Optional.empty(), "As an AI", "no", "Nah.", false);
        assertThat(critique.isProposal()).isFalse();
    }

    @Test
    void whatCounselorsReachIsCountedByUnitAndSkillShows() throws Exception {
        Coverage coverage = new CoverageJob(casebook.edit(TOM), CODER, 3, 25).run(JobContext.UNWATCHED);
        assertThat(coverage.rows()).hasSize(casebook.open(TOM).units().size());
        assertThat(reached(coverage, Bot.G)).isGreaterThan(2 * reached(coverage, Bot.H));
        for (Coverage.Row row : coverage.rows())
            for (Bot bot : Bot.values()) {
                assertThat(row.count(bot, Release.FULL)).isLessThanOrEqualTo(row.count(bot, Release.HALF));
                assertThat(row.count(bot, Release.HALF)).isLessThanOrEqualTo(row.count(bot, Release.HINT));
                assertThat(row.count(bot, Release.HINT)).isBetween(0, 3);
            }
        assertThat(coverage.rows()).allSatisfy(row -> assertThat(row.withheld().isPresent())
                .as(row.unit() + " is explained where nobody was told all of it")
                .isEqualTo(row.never(Release.FULL)));
        for (Coverage.Row row : coverage.never(Release.HINT)) {
            Withheld why = row.withheld().orElseThrow();
            if (why.reason() == Withheld.Reason.TRUST)
                assertThat(why.reached()).as(row.unit()).isLessThan(why.wanted());
            if (why.reason() == Withheld.Reason.NOT_ASKED)
                assertThat(why.asked()).as(row.unit()).isZero();
        }
        assertThat(coverage.never(Release.HINT).size())
                .isLessThan(coverage.rows().size());
        assertThat(coverage.topics().values().stream().mapToInt(List::size).sum())
                .isEqualTo(coverage.rows().size());
    }

    private static long reached(Coverage coverage, Bot bot) {
        return coverage.rows().stream()
                .filter(r -> r.count(bot, Release.HALF) > 0)
                .count();
    }

    @Test
    void whatCounselorsReachCanBeStopped() {
        CoverageJob job = new CoverageJob(casebook.edit(TOM), CODER, 3, 25);
        JobContext impatient = new JobContext() {
            private long done;

            @Override
            public void progress(long now, long total, String message) {
                done = now;
            }

            @Override
            public boolean cancelled() {
                return done >= 1;
            }
        };
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> job.run(impatient))
                .isInstanceOf(CancellationException.class);
    }
}
