package org.understudy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.practice.library.Draft;
import org.understudy.practice.library.SessionQuery;
import org.understudy.practice.library.SessionSummary;
import org.understudy.practice.library.StoreProblem;
import org.understudy.session.Lens;
import org.understudy.session.MarginNote;
import org.understudy.session.Origin;
import org.understudy.session.Rating;
import org.understudy.session.Session;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;
import org.understudy.wire.SessionArbitraries;

class H2SessionStoreTest {
    @TempDir
    Path folder;

    private H2SessionStore store;

    @BeforeEach
    void open() {
        store = H2SessionStore.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = H2SessionStore.open(folder);
    }

    @Test
    void keepsAnySessionExactlyAsItIs() {
        List<Session> sessions =
                SessionArbitraries.sessions().sampleStream().limit(40).toList();
        for (Session session : sessions) {
            store.save(session);
            assertThat(store.find(session.id())).contains(session);
        }
        reopen();
        Session last = sessions.getLast();
        assertThat(store.find(last.id())).contains(last);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void keepsTurnOrderAfterReload() {
        store.save(Sessions.open("s"));
        for (int i = 0; i < 30; i++) store.append("s", Sessions.turn(i, "line " + i));
        reopen();
        assertThat(store.find("s").orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactlyElementsOf(
                        IntStream.range(0, 30).mapToObj(i -> "line " + i).toList());
    }

    @Test
    void keepsTurnOrderWhenTheClockGoesBackwards() {
        store.save(Sessions.open("s"));
        store.append("s", Sessions.turn(0, "first"));
        Turn second = Turn.said(1, Speaker.CLIENT, "second", Sessions.START.minusSeconds(9999));
        store.append("s", second);
        reopen();
        assertThat(store.find("s").orElseThrow().turns()).containsExactly(Sessions.turn(0, "first"), second);
    }

    @Test
    void takesATurnOnlyWhereItFollows() {
        store.save(Sessions.open("s"));
        assertThatThrownBy(() -> store.append("s", Sessions.turn(1, "x")))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("does not follow");
        assertThatThrownBy(() -> store.append("nobody", Sessions.turn(0, "x"))).hasMessageContaining("no session");
        store.append("s", Sessions.turn(0, "x"));
        assertThatThrownBy(() -> store.append("s", Sessions.turn(0, "y"))).hasMessageContaining("does not follow");
        store.end("s", Sessions.START);
        assertThatThrownBy(() -> store.append("s", Sessions.turn(1, "x"))).hasMessageContaining("has ended");
        assertThat(store.find("s").orElseThrow().turns()).hasSize(1);
    }

    @Test
    void takesATurnSaidAgainAfterAFailureOnce() {
        store.save(Sessions.open("s"));
        store.append("s", Sessions.turn(0, "hello"));
        store.append("s", Sessions.turn(0, "hello"));
        assertThat(store.find("s").orElseThrow().turns()).hasSize(1);
    }

    @Test
    void anEndTakenBackLeavesRoomForMoreAndAllOfItIsFound() {
        store.save(Sessions.open("s"));
        store.append("s", Sessions.turn(0, "the kettle"));
        store.end("s", Instant.parse("2026-03-02T10:30:00Z"));
        store.reopen("s");
        reopen();
        assertThat(store.find("s").orElseThrow().isOpen()).isTrue();

        store.append("s", Sessions.turn(1, "and the lighthouse"));
        store.end("s", Instant.parse("2026-03-02T10:40:00Z"));
        reopen();
        assertThat(store.find("s").orElseThrow().turns()).hasSize(2);
        for (String word : List.of("kettle", "lighthouse"))
            assertThat(store.search(word, 10)).as(word).hasSize(1);
    }

    @Test
    void changesMeasuresAndNeverWords() {
        store.save(Sessions.said("s", "How are you?"));
        TechniqueCode code = new TechniqueCode(Technique.OPEN_QUESTION, .8, 0, 12);
        store.annotate("s", Sessions.turn(0, "other words").withCodes(List.of(code)));
        Turn turn = store.find("s").orElseThrow().turns().getFirst();
        assertThat(turn.text()).isEqualTo("How are you?");
        assertThat(turn.codes()).containsExactly(code);
    }

    @Test
    void measuresOfSeveralSessionsChangeTogetherOrNotAtAll() {
        store.save(Sessions.said("a", "How are you?"));
        store.save(Sessions.said("b", "Where was that?"));
        TechniqueCode code = new TechniqueCode(Technique.OPEN_QUESTION, .8, 0, 12);
        Turn coded = Sessions.turn(0, "other words").withCodes(List.of(code));
        Map<String, List<Turn>> withAGap = new java.util.LinkedHashMap<>();
        withAGap.put("a", List.of(coded));
        withAGap.put("b", List.of(coded, Sessions.turn(7, "never said").withCodes(List.of(code))));

        assertThatThrownBy(() -> store.annotateAll(withAGap)).isInstanceOf(StoreProblem.class);
        assertThat(store.find("a").orElseThrow().turns().getFirst().codes()).isEmpty();

        store.annotateAll(Map.of("a", List.of(coded), "b", List.of(coded)));
        reopen();
        for (String id : List.of("a", "b")) {
            Turn turn = store.find(id).orElseThrow().turns().getFirst();
            assertThat(turn.codes()).containsExactly(code);
            assertThat(turn.text()).isNotEqualTo("other words");
        }
    }

    @Test
    void lineThatIsStillComingIsRewordedAndFoundAsItEnded() {
        store.save(Sessions.open("s"));
        store.append("s", Sessions.turn(0, "Well, I sleep badly."));
        store.reword("s", Sessions.turn(0, "Well, I hardly close an eye."));
        reopen();

        assertThat(store.find("s").orElseThrow().turns().getFirst().text()).isEqualTo("Well, I hardly close an eye.");
        assertThat(store.search("hardly", 5)).hasSize(1);
        assertThat(store.search("badly", 5)).isEmpty();
        store.end("s", Sessions.START);
        assertThat(store.search("hardly", 5)).hasSize(1);
        assertThat(store.search("badly", 5)).isEmpty();
    }

    @Test
    void whatHasBeenSaidIsNotReworded() {
        store.save(Sessions.open("s"));
        store.append("s", Sessions.turn(0, "one"));
        store.append("s", Sessions.turn(1, "two"));
        assertThatThrownBy(() -> store.reword("s", Sessions.turn(0, "other"))).isInstanceOf(StoreProblem.class);
        store.end("s", Sessions.START);
        assertThatThrownBy(() -> store.reword("s", Sessions.turn(1, "other"))).isInstanceOf(StoreProblem.class);
        assertThat(store.find("s").orElseThrow().turns()).extracting(Turn::text).containsExactly("one", "two");
    }

    @Test
    void addsRatingsAndReplacesNotes() {
        store.save(Sessions.said("s", "a", "b"));
        Rating rating = new Rating("me", Lens.SELF, "CTRS", Sessions.START, List.of(), "ok", Map.of());
        store.addRating("s", rating);
        store.addRating("s", rating);
        store.saveNotes("s", List.of(new MarginNote(0, "a", "good", "me"), new MarginNote(1, "b", "hm", "me")));
        store.saveNotes("s", List.of(new MarginNote(1, "b", "better", "me")));
        reopen();
        Session session = store.find("s").orElseThrow();
        assertThat(session.ratings()).containsExactly(rating, rating);
        assertThat(session.notes()).containsExactly(new MarginNote(1, "b", "better", "me"));
        assertThat(store.list(SessionQuery.ALL).getFirst().ratings()).isEqualTo(2);
    }

    @Test
    void takesBackTheRatingThatWasAddedAndLeavesTheOthers() {
        store.save(Sessions.said("s", "a", "b"));
        Rating own = new Rating("me", Lens.SELF, "CTRS", Sessions.START, List.of(), "ok", Map.of());
        Rating theirs = new Rating("M. R.", Lens.SUPERVISOR, "CTRS", Sessions.START, List.of(), "slow down", Map.of());
        store.addRating("s", own);
        store.addRating("s", theirs);
        store.takeBack("s", own);
        store.takeBack("s", own);
        reopen();
        assertThat(store.find("s").orElseThrow().ratings()).containsExactly(theirs);
        assertThat(store.list(SessionQuery.ALL).getFirst().ratings()).isEqualTo(1);
        store.addRating("s", own);
        assertThat(store.find("s").orElseThrow().ratings()).containsExactly(theirs, own);
    }

    @Test
    void keepsTheDraftBesideTheSession() {
        store.save(Sessions.open("s"));
        assertThat(store.draft("s")).isEmpty();
        store.saveDraft("s", new Draft("Could you tell", "ask about sleep"));
        store.append("s", Sessions.turn(0, "x"));
        store.save(store.find("s").orElseThrow());
        reopen();
        assertThat(store.draft("s")).contains(new Draft("Could you tell", "ask about sleep"));
    }

    @Test
    void listsNewestFirstByWhatIsAskedFor() {
        store.saveAll(IntStream.range(0, 20).mapToObj(i -> Sessions.talk(i, 2)).toList());
        store.save(Sessions.open("still-open"));
        assertThat(store.list(SessionQuery.ALL))
                .extracting(SessionSummary::id)
                .hasSize(21)
                .startsWith("talk-19");
        assertThat(store.list(SessionQuery.ofCase("theo-brandt"))).hasSize(10);
        assertThat(store.list(new SessionQuery(Optional.empty(), Optional.empty(), "TALK 1", false, 3, 1)))
                .extracting(SessionSummary::title)
                .containsExactly("Talk 18", "Talk 17", "Talk 16");
        assertThat(store.list(new SessionQuery(Optional.empty(), Optional.empty(), "", true, 9, 0)))
                .extracting(SessionSummary::id)
                .containsExactly("still-open");
        assertThat(store.list(new SessionQuery(Optional.empty(), Optional.of(Origin.PEER), "", false, 9, 0)))
                .isEmpty();
        SessionSummary summary = store.list(SessionQuery.ofCase("theo-brandt")).getFirst();
        assertThat(summary.turns()).isEqualTo(2);
        assertThat(summary.endedAt()).contains(summary.startedAt().plusSeconds(1800));
    }

    @Test
    void keepsWhatIsStrangeToType() {
        String strange = "'; DROP TABLE session; -- \u0000\u0007 <b>😀</b> \u202Eשלום " + "x".repeat(50_000);
        store.save(Sessions.open("s"));
        store.append("s", Sessions.turn(0, strange));
        store.append("s", Sessions.turn(1, "half \ud83d"));
        reopen();
        assertThat(store.find("s").orElseThrow().turns())
                .extracting(Turn::text)
                .containsExactly(strange, "half \ud83d");
    }

    @Test
    void servesSeveralThreads() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4)
                    .mapToObj(n -> pool.submit(() -> {
                        store.save(Sessions.open("s" + n));
                        for (int i = 0; i < 10; i++) store.append("s" + n, Sessions.turn(i, "line"));
                    }))
                    .toList();
            for (var one : all) one.get();
        }
        assertThat(store.list(SessionQuery.ALL))
                .extracting(SessionSummary::turns)
                .containsExactly(10, 10, 10, 10);
    }
}
