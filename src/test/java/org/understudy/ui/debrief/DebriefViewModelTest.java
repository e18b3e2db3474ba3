package org.understudy.ui.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.PeersDrift;
import org.understudy.exchange.report.ReviewFiles;
import org.understudy.practice.Paper;
import org.understudy.session.ItemRating;
import org.understudy.session.Lens;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.Turn;
import org.understudy.ui.SampleCases;
import org.understudy.ui.SampleRoom;
import org.understudy.ui.Scraps;
import org.understudy.ui.ShoeboxStore;
import org.understudy.ui.common.FxWork;
import org.understudy.ui.common.HalfLine;

class DebriefViewModelTest {
    private final ShoeboxStore store = SampleRoom.store();
    private final Scraps scraps = new Scraps();
    private final DebriefViewModel model = new DebriefViewModel(
            store,
            new HalfLine(scraps, FxWork.inPlace()),
            new SampleCases(),
            SampleRoom.debrief(),
            new ReviewFiles(),
            FxWork.inPlace(),
            SampleRoom.CLOCK);

    private PeersDrift peers(String id) {
        List<Optional<PeersDrift>> heard = new ArrayList<>();
        model.open(id, Optional.empty());
        model.peersDrift(model.reportProperty().get().orElseThrow(), heard::add);
        return heard.getFirst().orElse(null);
    }

    @Test
    void whileAnotherSessionIsReadTheOneBeforeIsGone() {
        model.open("own-1", Optional.empty());
        List<Boolean> shown = new ArrayList<>();
        model.stateProperty().addListener((_, _, state) -> {
            if (state == DebriefViewModel.State.SHOWN) return;
            shown.add(false);
        });
        model.reportProperty().addListener((_, _, report) -> shown.add(report.isPresent()));
        model.open("peer-1", Optional.empty());
        assertThat(shown).containsExactly(false, false, true);
    }

    @Test
    void saysOverHowManyPeersSessionsTheirDriftIsTaken() {
        PeersDrift one = peers("own-1");
        assertThat(one.sessions()).isOne();
        assertThat(one.low()).isEqualTo(one.mean()).isEqualTo(one.high());
        Session peer = store.find("peer-1").orElseThrow();
        List<Turn> chatty = new ArrayList<>(peer.turns());
        Turn first = chatty.stream().filter(Turn::byCounselor).findFirst().orElseThrow();
        chatty.set(
                first.index(),
                Turn.said(
                        first.index(),
                        first.speaker(),
                        "Have you tried yoga? You should really take up yoga. Did you see the match?",
                        first.at()));
        store.save(new Session(
                "peer-2",
                peer.caseId(),
                peer.seed(),
                peer.engine(),
                peer.title(),
                peer.origin(),
                peer.setting(),
                peer.startedAt(),
                peer.endedAt(),
                chatty,
                peer.ratings(),
                peer.notes(),
                peer.extra()));
        PeersDrift two = peers("own-1");
        assertThat(two.sessions()).isEqualTo(2);
        assertThat(two.low()).isEqualTo(one.mean());
        assertThat(two.high()).isGreaterThan(two.low());
        assertThat(two.mean()).isBetween(two.low(), two.high());
        assertThat(peers("peer-2").sessions()).isOne();
    }

    @Test
    void asksForOnesOwnViewFirst() {
        model.open("own-1", Optional.empty());
        assertThat(model.askingProperty().get()).isTrue();
    }

    @Test
    void doesNotAskAboutAPeersSession() {
        model.open("peer-1", Optional.empty());
        assertThat(model.askingProperty().get()).isFalse();
    }

    @Test
    void keepsOnesOwnRatingWithLeftOutItemsUnobserved() {
        model.open("own-1", Optional.empty());
        model.rateMyself(Map.of(CtrsItem.AGENDA, 3, CtrsItem.HOMEWORK, 1));
        assertThat(model.askingProperty().get()).isFalse();
        var kept = store.find("own-1").orElseThrow().rating(Lens.SELF, "CTRS").orElseThrow();
        assertThat(kept.items()).hasSize(11);
        assertThat(kept.items().stream().filter(ItemRating::observable)).hasSize(2);
        assertThat(model.items().getFirst().self()).hasValue(3);
        assertThat(model.items().get(1).self()).isEmpty();
    }

    @Test
    void whatIsRatedSoFarIsThereAgainAndGoneOnceItIsKept() {
        model.open("own-1", Optional.empty());
        model.keepHalfRated(Map.of(CtrsItem.AGENDA, 3, CtrsItem.PACING, 0));
        model.open("own-1", Optional.empty());
        assertThat(model.askingProperty().get()).isTrue();
        assertThat(model.halfRated()).isEqualTo(Map.of(CtrsItem.AGENDA, 3, CtrsItem.PACING, 0));
        model.rateMyself(model.halfRated());
        assertThat(model.halfRated()).isEmpty();
        assertThat(scraps.halves("own-1")).isEmpty();
    }

    @Test
    void skippingIsRememberedWhileTheProgramRuns() {
        model.open("own-1", Optional.empty());
        model.skipRating();
        model.open("own-1", Optional.empty());
        assertThat(model.askingProperty().get()).isFalse();
        assertThat(store.find("own-1").orElseThrow().ratings()).isEmpty();
    }

    @Test
    void theTranscriptIsBareWhileAskingAndMarkedAfterwards() {
        model.open("own-1", Optional.empty());
        assertThat(model.lines())
                .allMatch(line -> line.turn().codes().isEmpty() && line.why().isEmpty());
        model.skipRating();
        assertThat(model.lines()).anyMatch(line -> !line.turn().codes().isEmpty());
        assertThat(model.lines()).anyMatch(line -> line.mark() != TranscriptLine.Mark.NONE);
        assertThat(model.lines().get(10).notes()).hasSize(1);
    }

    @Test
    void goesRoundTheTurnsWithATechnique() {
        model.open("own-1", Optional.empty());
        model.skipRating();
        List<Integer> visited = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            model.goToNext(Technique.SUDS_CHECK);
            visited.add(model.hereProperty().get());
        }
        assertThat(visited).containsExactly(16, 26, 16);
    }

    @Test
    void writesTheReportAndSaysWhyWhereItCannot(@TempDir Path folder) throws Exception {
        model.open("own-1", Optional.empty());
        model.write(Paper.WHOLE, folder.resolve("report.json"), () -> {}, e -> {
            throw new AssertionError(e);
        });
        assertThat(Files.readString(folder.resolve("report.json"))).contains("\"ctrs\"");
        List<Throwable> heard = new ArrayList<>();
        model.write(Paper.WHOLE, folder.resolve("report.xyz"), () -> {}, heard::add);
        assertThat(heard).singleElement().asString().contains("report.xyz");
        assertThat(model.writingProperty().get()).isFalse();
    }

    @Test
    void saysSoWhenTheSessionIsGone() {
        model.open("nobody", Optional.empty());
        assertThat(model.stateProperty().get()).isEqualTo(DebriefViewModel.State.MISSING);
    }
}
