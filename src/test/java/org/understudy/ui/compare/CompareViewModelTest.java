package org.understudy.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.session.Origin;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Speaker;
import org.understudy.session.Turn;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.Scraps;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

class CompareViewModelTest {
    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    private static Session session(String id, Optional<String> caseId, Origin origin, int day) {
        Instant at = START.plusSeconds(86_400L * day);
        List<Turn> turns = List.of(
                Turn.said(0, Speaker.COUNSELOR, "Hello.", at),
                Turn.said(1, Speaker.CLIENT, "Hi.", at.plusSeconds(5)),
                Turn.said(2, Speaker.COUNSELOR, "How are the nights?", at.plusSeconds(20)));
        return new Session(
                id,
                caseId,
                0,
                "written",
                id,
                origin,
                Setting.PLAIN,
                at,
                Optional.of(at.plusSeconds(600)),
                turns,
                List.of(),
                List.of(),
                Map.of());
    }

    private static CompareViewModel opened(Session... sessions) {
        return opened(new ShoeboxStore(sessions));
    }

    private static CompareViewModel opened(ShoeboxStore store) {
        return opened(store, new Scraps());
    }

    private static CompareViewModel opened(ShoeboxStore store, Scraps scraps) {
        CompareViewModel model = new CompareViewModel(
                store,
                new HalfLine(scraps, FxWork.inPlace()),
                SampleRoom.debrief(),
                FxWork.inPlace(),
                SampleRoom.CLOCK,
                new ReviewFiles());
        model.open(Optional.empty(), Optional.empty());
        return model;
    }

    @Test
    void aHalfWrittenAnswerIsThereAgainForTheseTwoAlone() {
        ShoeboxStore store = new ShoeboxStore(
                session("own", Optional.of("dana-crash"), Origin.OWN, 6),
                session("peer-1", Optional.of("dana-crash"), Origin.PEER, 8),
                session("peer-2", Optional.of("dana-crash"), Origin.PEER, 7));
        Scraps scraps = new Scraps();
        CompareViewModel model = opened(store, scraps);
        model.noticedProperty().set("The part she leaves out \uD83D\uDE42 \u0634");
        model.understoodProperty().set("left");
        CompareViewModel again = opened(store, scraps);
        assertThat(again.noticedProperty().get()).startsWith("The part she leaves out");
        assertThat(again.understoodProperty().get()).isEqualTo("left");
        assertThat(again.supervisorProperty().get()).as("not kept yet").isEmpty();
        again.open(Optional.of("own"), Optional.of("peer-2"));
        assertThat(again.noticedProperty().get()).isEmpty();
        again.open(Optional.of("own"), Optional.of("peer-1"));
        again.keepAnswers();
        assertThat(store.find("own").orElseThrow().ratings()).hasSize(1);
        assertThat(scraps.halves("own")).as("nothing is half written any more").isEmpty();
        assertThat(opened(store, scraps).noticedProperty().get()).startsWith("The part she leaves out");
    }

    @Test
    void opensOnTwoThatCanBeComparedThoughTheLatestStandsAlone() {
        CompareViewModel model = opened(
                session("alone", Optional.empty(), Origin.IMPORTED, 9),
                session("dana-1", Optional.of("dana-crash"), Origin.PEER, 1),
                session("dana-2", Optional.of("dana-crash"), Origin.PEER, 2));
        assertThat(model.leftProperty().get().caseId()).contains("dana-crash");
        assertThat(model.rightProperty().get()).isNotNull();
    }

    @Test
    void opensOnOnesOwnWhereSomebodyElseMetTheSameClient() {
        CompareViewModel model = opened(
                session("dana-1", Optional.of("dana-crash"), Origin.PEER, 8),
                session("dana-2", Optional.of("dana-crash"), Origin.PEER, 7),
                session("own-tom", Optional.of("tom-sundays"), Origin.OWN, 6),
                session("own-dana", Optional.of("dana-crash"), Origin.OWN, 1));
        assertThat(model.leftProperty().get().id()).isEqualTo("own-dana");
        assertThat(model.rightProperty().get().id()).isEqualTo("dana-1");
    }

    @Test
    void withNothingToCompareOneSessionIsThereAndNoPartner() {
        CompareViewModel model = opened(session("alone", Optional.empty(), Origin.IMPORTED, 1));
        assertThat(model.leftProperty().get().id()).isEqualTo("alone");
        assertThat(model.rights()).isEmpty();
    }
}
