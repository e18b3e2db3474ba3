package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodedSession;
import org.understudy.session.Session;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

class TechniqueCountTest {
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    /** The lines' techniques counted, where the counselor's turns carry these codes, one list a turn. */
    @SafeVarargs
    private static TechniqueSummary counted(String lines, List<Technique>... codes) {
        Session written = ReadSessions.ofLines(lines);
        List<Turn> turns = new ArrayList<>();
        int counselor = 0;
        for (Turn turn : written.turns()) {
            turns.add(turn.byCounselor() ? turn.withCodes(carried(codes[counselor++])) : turn);
        }
        return TechniqueCount.of(
                new Transcript(CodedSession.of(written.withTurns(turns), CODER, CODER.clientTalk()), Optional.empty()));
    }

    private static List<TechniqueCode> carried(List<Technique> codes) {
        return codes.stream().map(c -> new TechniqueCode(c, 1, 0, 1)).toList();
    }

    @Test
    void eachTechniqueCountsOnceAVolley() {
        var summary = counted(
                "Counselor: one two\nClient: mm\nCounselor: three\nClient: mm\nCounselor: four",
                List.of(Technique.OPEN_QUESTION, Technique.OPEN_QUESTION),
                List.of(Technique.SIMPLE_REFLECTION, Technique.CLOSED_QUESTION),
                List.of(Technique.COMPLEX_REFLECTION, Technique.CONFRONT));
        assertThat(summary.count(Technique.OPEN_QUESTION)).isEqualTo(1);
        assertThat(summary.complexShare()).hasValue(.5);
        assertThat(summary.reflectionsPerQuestion()).hasValue(1);
        assertThat(summary.openShare()).hasValue(.5);
        assertThat(summary.nonAdherent()).isEqualTo(1);
    }

    @Test
    void oneReflectionAVolleyAndComplexWins() {
        var summary = counted(
                "Client: three\nCounselor: one two",
                List.of(Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION));
        assertThat(summary.complexShare()).hasValue(1);
        assertThat(summary.count(Technique.SIMPLE_REFLECTION)).isZero();
    }

    @Test
    void aRatioNamesTheTurnsItCountsAndNoOthers() {
        Session written = ReadSessions.ofLines("Client: three\nCounselor: one two\nClient: mm\nCounselor: four five");
        List<Turn> turns = new ArrayList<>(written.turns());
        turns.set(
                1,
                turns.get(1)
                        .withCodes(List.of(
                                new TechniqueCode(Technique.COMPLEX_REFLECTION, .9, 0, 1),
                                new TechniqueCode(Technique.SIMPLE_REFLECTION, .9, 0, 1))));
        turns.set(
                3,
                turns.get(3)
                        .withCodes(List.of(
                                new TechniqueCode(Technique.OPEN_QUESTION, .9, 0, 1),
                                new TechniqueCode(Technique.COMPLEX_REFLECTION, .4, 0, 1))));
        TechniqueSummary summary = TechniqueCount.of(
                new Transcript(CodedSession.of(written.withTurns(turns), CODER, CODER.clientTalk()), Optional.empty()));
        assertThat(summary.turnsWith(Technique.COMPLEX_REFLECTION)).containsExactly(1);
        assertThat(summary.turnsWith(Technique.SIMPLE_REFLECTION, Technique.COMPLEX_REFLECTION))
                .containsExactly(1);
        assertThat(summary.counts()).containsEntry(Technique.COMPLEX_REFLECTION, 1);
    }

    @Test
    void talkShareCountsWordsAndNoSilence() {
        var summary = counted("Counselor: one two three\nClient: four\nClient: …", List.of(Technique.OTHER));
        assertThat(summary.talkShare()).isEqualTo(.75);
    }

    @Test
    void nothingCountedIsNoRatio() {
        var summary = counted("Client: mm");
        assertThat(summary.reflectionsPerQuestion()).isEmpty();
        assertThat(summary.openShare()).isEmpty();
        assertThat(summary.counts()).isEmpty();
    }
}
