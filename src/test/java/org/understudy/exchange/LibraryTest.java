package org.understudy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.jobs.JobContext;
import org.understudy.practice.library.Import;
import org.understudy.practice.library.Library;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.StoreProblem;
import org.understudy.practice.library.StoreWithPeers;
import org.understudy.practice.library.TurnHit;
import org.understudy.session.Lens;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.store.H2SessionStore;
import org.understudy.wire.SessionJson;

/** The library on the real store, with real files and the peers that ship. */
class LibraryTest {
    @TempDir
    Path folder;

    private final BundledPeers peers = new BundledPeers(getClass().getClassLoader(), List.of());
    private StoreWithPeers store;
    private Library library;

    @BeforeEach
    void open() {
        store = new StoreWithPeers(H2SessionStore.open(folder.resolve("data")), peers);
        library = new Library(store, new TranscriptFiles());
    }

    @AfterEach
    void close() {
        library.close();
        store.close();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Import bring(Path... files) throws Exception {
        return library.importing(List.of(files)).run(JobContext.UNWATCHED);
    }

    private List<String> own() {
        return library.list(new SessionQuery(Optional.empty(), Optional.of(Origin.IMPORTED), "", false, 99, 0)).stream()
                .map(SessionSummary::id)
                .sorted()
                .toList();
    }

    @Test
    void takesOverEveryGoodFileAndSaysWhatItLeftOut() throws Exception {
        Import result = bring(
                file("one.txt", "T: Hello, quillwort\nC: Hi\n"),
                file("bad.csv", "interlocutor,utterance_text\nboss,x\n"),
                file("two.csv", "transcript_id,interlocutor,utterance_text\na-1,t,x\nb-2,c,y\n"));
        assertThat(result.ids()).containsExactly("one", "a-1", "b-2");
        assertThat(result.leftOut()).hasSize(1).first().asString().startsWith("bad.csv:2:");
        assertThat(own()).containsExactly("a-1", "b-2", "one");
        assertThat(library.search("quillwort", 5))
                .extracting(TurnHit::sessionId)
                .containsExactly("one");
    }

    @Test
    void replacesNothingThatIsThere() throws Exception {
        Path first = file("talk.txt", "T: Hello\n");
        bring(first);
        assertThat(bring(first).leftOut()).containsExactly("\"talk\" is already in the library");
        Path second = Files.createDirectories(folder.resolve("other")).resolve("talk.txt");
        Files.writeString(second, "T: Something else\n");
        Import result = bring(second);
        assertThat(result.ids()).containsExactly("talk-2");
        assertThat(library.find("talk").orElseThrow().turns().getFirst().text()).isEqualTo("Hello");
        assertThat(library.find("talk-2").orElseThrow().turns().getFirst().text())
                .isEqualTo("Something else");
    }

    @Test
    void tellsHowFarAnImportIsAndStopsWhenAsked() throws Exception {
        List<String> seen = new ArrayList<>();
        List<Path> files = List.of(file("a.txt", "T: a\n"), file("b.txt", "T: b\n"), file("c.txt", "T: c\n"));
        Import result = library.importing(files).run(new JobContext() {
            @Override
            public void progress(long done, long total, String message) {
                seen.add(done + "/" + total + " " + message);
            }

            @Override
            public boolean cancelled() {
                return seen.size() == 2;
            }
        });
        assertThat(seen).containsExactly("0/3 a.txt", "1/3 b.txt");
        assertThat(result.cancelled()).isTrue();
        assertThat(own()).containsExactly("a", "b");
    }

    @Test
    void exportsWhatReadsBackTheSame() throws Exception {
        bring(file("a.txt", "T: a\nC: b\n"), file("c.txt", "T: c\n"));
        Path one = folder.resolve("out.understudy");
        library.exporting(List.of("a"), one, Optional.empty()).run(JobContext.UNWATCHED);
        assertThat(SessionJson.read(one)).isEqualTo(library.find("a").orElseThrow());
        Path many = folder.resolve("many");
        assertThat(library.exporting(List.of("a", "c"), many, Optional.of("json"))
                        .run(JobContext.UNWATCHED))
                .containsExactly(many.resolve("a.json"), many.resolve("c.json"));
        assertThatThrownBy(() -> library.exporting(List.of("a"), many, Optional.of("json"))
                        .run(JobContext.UNWATCHED))
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> library.exporting(List.of("x"), many, Optional.of("json"))
                        .run(JobContext.UNWATCHED))
                .hasMessageContaining("no session x");
    }

    @Test
    void bringsADeletedSessionBackUntilItIsPurged() throws Exception {
        bring(file("a.txt", "T: apricot\n"), file("b.txt", "T: banana\n"));
        Library.Undo undo = library.delete("a");
        assertThat(library.find("a")).isEmpty();
        assertThat(own()).containsExactly("b");
        assertThat(library.search("apricot", 5)).isEmpty();
        assertThat(undo.undo()).isTrue();
        assertThat(own()).containsExactly("a", "b");
        Library.Undo again = library.delete("a");
        again.purge();
        assertThat(again.undo()).isFalse();
        assertThat(store.find("a")).isEmpty();
        library.delete("b");
        library.close();
        assertThat(store.find("b")).isEmpty();
    }

    @Test
    void showsPeersBesideOnesOwn() throws Exception {
        bring(file("a.txt", "T: a\n"));
        List<Session> shipped = peers.all();
        assertThat(shipped).isNotEmpty().allSatisfy(peer -> assertThat(peer.origin())
                .isEqualTo(Origin.PEER));
        assertThat(library.list(SessionQuery.ALL)).hasSize(shipped.size() + 1);
        Session peer = shipped.getFirst();
        assertThat(library.find(peer.id())).contains(peer);
        assertThat(library.list(SessionQuery.ofCase(peer.caseId().orElseThrow())))
                .extracting(SessionSummary::id)
                .contains(peer.id());
        assertThat(library.list(new SessionQuery(Optional.empty(), Optional.empty(), "", false, 2, 1)))
                .hasSize(2);
        String words = peer.turns().getFirst().text();
        assertThat(library.search(words, 5)).extracting(TurnHit::sessionId).contains(peer.id());
    }

    @Test
    void changesACopyAndNeverThePeer() {
        Session peer = peers.all().getFirst();
        Rating rating = new Rating("me", Lens.SUPERVISOR, "CTRS", Instant.EPOCH, List.of(), "", Map.of());
        store.addRating(peer.id(), rating);
        assertThat(store.find(peer.id()).orElseThrow().ratings()).contains(rating);
        assertThat(peers.all().getFirst()).isEqualTo(peer);
        assertThat(store.list(SessionQuery.ALL)).hasSize(peers.all().size());
        store.delete(peer.id());
        assertThat(store.find(peer.id())).contains(peer);
        assertThatThrownBy(() -> store.delete(peer.id()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("stay");
    }

    @Test
    void leavesASampleSessionOutThatCannotBeRead() throws IOException {
        Path own = Files.createDirectories(folder.resolve("samples"));
        Files.writeString(own.resolve("broken.json"), "{");
        Files.write(own.resolve("good.json"), SessionJson.write(peers.all().getFirst()));
        BundledPeers some = new BundledPeers(ClassLoader.getPlatformClassLoader(), List.of(own));
        assertThat(some.all()).containsExactly(peers.all().getFirst());
    }
}
