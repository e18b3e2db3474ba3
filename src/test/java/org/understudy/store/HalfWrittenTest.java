package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.practice.library.HalfWritten;
import org.understudy.session.Session;
import org.understudy.ui.SampleCases;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.SampleSessions;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;
import org.understudy.ui.common.When;
import org.understudy.ui.compare.CompareViewModel;
import org.understudy.ui.debrief.DebriefViewModel;
import org.understudy.ui.sessions.LibraryRows;
import org.understudy.ui.sessions.SessionsViewModel;

/** What was begun and not done outlasts saving, deleting and undoing, damage, and an older library. */
class HalfWrittenTest {
    private static final Map<String, String> BEGUN =
            Map.of("turn 4", "You'd rather \uD83D\uDE42", "self-rating", "agenda=3");

    @TempDir
    Path folder;

    private static H2SessionStore begun(H2SessionStore store) {
        store.save(Sessions.said("talk", "Hello.", "Hi."));
        BEGUN.forEach((place, words) -> store.keepHalf("talk", place, words));
        store.keepHalf(HalfWritten.NO_SESSION, "drill open-1", "What was");
        store.keepHalf("a peer's", "turn 2", "And then");
        return store;
    }

    @Test
    void savingASessionAgainKeepsWhatIsBegunAboutIt() {
        try (H2SessionStore store = begun(H2SessionStore.open(folder))) {
            store.save(Sessions.said("talk", "Hello.", "Hi.", "How are you?"));
            assertThat(store.halves("talk")).isEqualTo(BEGUN);
        }
    }

    @Test
    void deletingASessionTakesItAndUndoingBringsItBack() {
        try (H2SessionStore store = begun(H2SessionStore.open(folder))) {
            SessionsViewModel model = new SessionsViewModel(
                    store,
                    store,
                    new SampleCases(),
                    new TranscriptFiles(),
                    new LibraryRows(new When(Clock.systemUTC())),
                    FxWork.inPlace());
            List<Runnable> undo = new ArrayList<>();
            model.delete("talk", undo::add);
            assertThat(store.halves("talk")).isEmpty();
            undo.getFirst().run();
            assertThat(store.halves("talk")).isEqualTo(BEGUN);
        }
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.halves("talk")).isEqualTo(BEGUN);
        }
    }

    @Test
    void isTakenOverFromADamagedLibrary() throws Exception {
        H2SessionStore begun = begun(H2SessionStore.open(folder));
        byte[] secret = begun.secret();
        begun.close();
        Files.writeString(Salvage.marker(folder), "found damaged");
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.repair()).isPresent();
            assertThat(store.find("talk")).isPresent();
            assertThat(store.secret()).as("the key of its judges' codes").isEqualTo(secret);
            assertThat(store.halves("talk")).isEqualTo(BEGUN);
            assertThat(store.halves(HalfWritten.NO_SESSION)).containsEntry("drill open-1", "What was");
            assertThat(store.halves("a peer's")).isEqualTo(Map.of("turn 2", "And then"));
        }
    }

    /** A library as version 4 left it: comparisons and self-ratings in their session, the rest in the table. */
    private void olderLibrary() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(LibraryFile.url("file:" + folder.resolve(LibraryFile.NAME)));
        Schema.migrate(source, 4);
        Session own = SampleSessions.own(SampleRoom.NOW);
        Session drafted = own.withExtra(Map.of(
                "formulation",
                Map.of("problems", List.of("sleep")),
                "session-comparison-draft",
                Map.of("peer-1", "She leaves out the bend \u0634", "peer-9", " "),
                "self-rating-draft",
                Map.of("agenda", 3, "pacing", 0)));
        Jdbi.create(source).useHandle(handle -> {
            new SessionBook(handle).save(List.of(drafted, SampleSessions.peer(SampleRoom.NOW)));
            new HalfRows(handle).keep("own-1", "turn 4", "You'd rather");
            handle.execute("UPDATE session SET extra = ? WHERE id = 'peer-1'", "no words at all-draft\"");
        });
        assertThat(versionOf(source)).isEqualTo(4);
    }

    private static int versionOf(JdbcDataSource source) {
        return Jdbi.create(source).withHandle(Schema::version);
    }

    @Test
    void anOlderLibraryHasItAllInOnePlaceAndTheSessionKeepsItsOtherFields() throws Exception {
        olderLibrary();
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            assertThat(store.halves("own-1"))
                    .containsEntry("turn 4", "You'd rather")
                    .containsEntry(HalfWritten.noticedBeside("peer-1"), "She leaves out the bend \u0634")
                    .hasEntrySatisfying(HalfWritten.SELF_RATING, lines -> assertThat(lines.lines())
                            .containsExactlyInAnyOrder("agenda=3", "pacing=0"))
                    .hasSize(3);
            assertThat(store.find("own-1").orElseThrow().extra())
                    .containsOnlyKeys("formulation")
                    .containsEntry("formulation", Map.of("problems", List.of("sleep")));
        }
    }

    @Test
    void anOlderLibraryShowsItWhereItWasWritten() throws Exception {
        olderLibrary();
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            HalfLine half = new HalfLine(store, FxWork.inPlace());
            DebriefViewModel debrief = new DebriefViewModel(
                    store,
                    half,
                    new SampleCases(),
                    SampleRoom.debrief(),
                    new ReviewFiles(),
                    FxWork.inPlace(),
                    SampleRoom.CLOCK);
            debrief.open("own-1", Optional.empty());
            assertThat(debrief.askingProperty().get()).isTrue();
            assertThat(debrief.halfRated()).isEqualTo(Map.of(CtrsItem.AGENDA, 3, CtrsItem.PACING, 0));
        }
    }

    @Test
    void anOlderLibraryShowsTheAnswerBegunBesideAnother() throws Exception {
        olderLibrary();
        try (H2SessionStore store = H2SessionStore.open(folder)) {
            store.save(SampleSessions.peer(SampleRoom.NOW));
            CompareViewModel compare = new CompareViewModel(
                    store,
                    new HalfLine(store, FxWork.inPlace()),
                    SampleRoom.debrief(),
                    FxWork.inPlace(),
                    SampleRoom.CLOCK,
                    new ReviewFiles());
            compare.open(Optional.of("own-1"), Optional.of("peer-1"));
            assertThat(compare.noticedProperty().get()).isEqualTo("She leaves out the bend \u0634");
        }
    }
}
