package org.understudy.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.exchange.TranscriptFiles;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.TurnHit;
import org.understudy.ui.SampleCases;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.Scraps;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.When;

class SessionsViewModelTest {
    private final ShoeboxStore store = SampleRoom.store();
    private final Scraps scraps = new Scraps();
    private final SessionsViewModel model = model(store, scraps);

    private static SessionsViewModel model(ShoeboxStore store, Scraps scraps) {
        return model(store, scraps, FxWork.inPlace());
    }

    private static SessionsViewModel model(ShoeboxStore store, Scraps scraps, FxWork work) {
        return new SessionsViewModel(
                store,
                scraps,
                new SampleCases(),
                new TranscriptFiles(),
                new LibraryRows(new When(SampleRoom.CLOCK)),
                work);
    }

    private List<String> sessions() {
        List<String> ids = new ArrayList<>();
        for (LibraryRow row : model.rows())
            if (row instanceof LibraryRow.Kept kept) ids.add(kept.session().id());
        return ids;
    }

    @Test
    void showsOwnSessionsNewestFirstAndPeersBelow() {
        model.refresh();
        assertThat(sessions()).containsExactly("own-1", "open-1", "own-0", "peer-1");
        assertThat(model.rows().getFirst()).isEqualTo(new LibraryRow.Heading("Today"));
        assertThat(model.stateProperty().get()).isEqualTo(SessionsViewModel.State.SHOWN);
    }

    @Test
    void narrowsToUnfinishedSessions() {
        model.filterProperty().set(SessionsViewModel.Filter.OPEN);
        assertThat(sessions()).containsExactly("open-1");
    }

    @Test
    void findsTurnsThatHoldTheWords() {
        model.wordsProperty().set("ring road");
        assertThat(model.rows())
                .anyMatch(row -> row instanceof LibraryRow.Found found
                        && found.hit().sessionId().equals("own-1"));
    }

    @Test
    void whatIsTypedFasterThanItIsLookedForIsLookedForOnce() {
        List<String> looked = new ArrayList<>();
        ShoeboxStore counted = new ShoeboxStore() {
            @Override
            public synchronized List<TurnHit> search(String words, int limit) {
                looked.add(words);
                return super.search(words, limit);
            }
        };
        List<Runnable> waiting = new ArrayList<>();
        SessionsViewModel typed =
                model(counted, scraps, new FxWork(waiting::add, Runnable::run, e -> looked.add(e.toString())));
        for (int letters = 1; letters <= 8; letters++) typed.wordsProperty().set("zeppelin".substring(0, letters));
        waiting.forEach(Runnable::run);
        assertThat(looked).containsExactly("zeppelin");
        assertThat(typed.stateProperty().get()).isEqualTo(SessionsViewModel.State.EMPTY);
    }

    @Test
    void saysSoWhenNothingFits() {
        model.wordsProperty().set("zeppelin");
        assertThat(model.stateProperty().get()).isEqualTo(SessionsViewModel.State.NOTHING_FITS);
        model.showAll();
        assertThat(model.stateProperty().get()).isEqualTo(SessionsViewModel.State.SHOWN);
    }

    @Test
    void saysSoWhenTheLibraryIsEmpty() {
        SessionsViewModel empty = model(new ShoeboxStore(), new Scraps());
        empty.refresh();
        assertThat(empty.stateProperty().get()).isEqualTo(SessionsViewModel.State.EMPTY);
    }

    @Test
    void deletesAtOnceAndBringsBackWithTheDraft() {
        store.saveDraft("open-1", new Draft("half a line", ""));
        List<Runnable> undo = new ArrayList<>();
        model.delete("open-1", undo::add);
        assertThat(store.find("open-1")).isEmpty();
        assertThat(sessions()).doesNotContain("open-1");
        undo.getFirst().run();
        assertThat(sessions()).contains("open-1");
        assertThat(store.draft("open-1")).contains(new Draft("half a line", ""));
    }

    @Test
    void exportsAndReadsBackTheSameSession(@TempDir Path folder) {
        Path file = folder.resolve("own.understudy");
        var original = store.find("own-1");
        model.export("own-1", file, () -> {}, e -> {
            throw new AssertionError(e);
        });
        store.delete("own-1");
        model.bring(List.of(file), brought -> assertThat(brought.problems()).isEmpty());
        assertThat(store.find("own-1")).isEqualTo(original);
    }

    @Test
    void oneUnreadableFileKeepsTheOthersIn(@TempDir Path folder) throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.understudy"), "not a session");
        Path good = folder.resolve("good.understudy");
        model.export("own-1", good, () -> {}, e -> {});
        store.delete("own-1");
        List<SessionsViewModel.Brought> heard = new ArrayList<>();
        model.bring(List.of(bad, good), heard::add);
        assertThat(heard.getFirst().sessions()).hasSize(1);
        assertThat(heard.getFirst().problems()).singleElement().asString().contains("bad.understudy");
    }

    @Test
    void bringingInReplacesNothingThatIsThere(@TempDir Path folder) {
        Path file = folder.resolve("own.understudy");
        model.export("own-1", file, () -> {}, e -> {});
        var longer = store.find("own-1").orElseThrow().endedAt(SampleRoom.NOW);
        store.save(longer);
        List<SessionsViewModel.Brought> heard = new ArrayList<>();
        model.bring(List.of(file), heard::add);
        assertThat(store.find("own-1")).contains(longer);
        assertThat(heard.getFirst().sessions()).singleElement().satisfies(s -> assertThat(s.id())
                .isNotEqualTo("own-1"));
    }

    @Test
    void anExcerptShowsTheWordsInTheirSentence() {
        String text = "a ".repeat(200) + "the ring road at night " + "b ".repeat(200);
        List<Excerpt.Piece> pieces = Excerpt.around(text, "ring");
        assertThat(pieces).anyMatch(p -> p.found() && p.text().equals("ring"));
        assertThat(pieces.stream().mapToInt(p -> p.text().length()).sum()).isLessThan(190);
    }
}
