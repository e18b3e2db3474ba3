package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.understudy.session.Speaker;
import org.understudy.session.Technique;
import org.understudy.session.TechniqueCode;
import org.understudy.session.Turn;

class TechniqueSummaryTest {
    private static Turn counselor(String text, Technique... codes) {
        return Turn.said(0, Speaker.COUNSELOR, text, Instant.EPOCH)
                .withCodes(Arrays.stream(codes)
                        .map(c -> new TechniqueCode(c, 1, 0, 1))
                        .toList());
    }

    @Test
    void countsEachCodeOnceAVolley() {
        var summary = TechniqueSummary.of(List.of(
                counselor("one two", Technique.OPEN_QUESTION, Technique.OPEN_QUESTION),
                counselor("three", Technique.SIMPLE_REFLECTION, Technique.CLOSED_QUESTION),
                counselor("four", Technique.COMPLEX_REFLECTION, Technique.CONFRONT)));
        assertThat(summary.count(Technique.OPEN_QUESTION)).isEqualTo(1);
        assertThat(summary.complexShare()).hasValue(.5);
        assertThat(summary.reflectionsToQuestions()).hasValue(1.0);
        assertThat(summary.openShare()).hasValue(.5);
        assertThat(summary.nonAdherent()).isEqualTo(1);
    }

    @Test
    void talkShareCountsWordsAndNoSilence() {
        var summary = TechniqueSummary.of(List.of(
                counselor("one two three"),
                Turn.said(1, Speaker.CLIENT, "four", Instant.EPOCH),
                Turn.said(2, Speaker.CLIENT, "…", Instant.EPOCH)));
        assertThat(summary.counselorTalkShare()).hasValue(.75);
    }

    @Test
    void nothingCountedIsNoRatio() {
        assertThat(TechniqueSummary.of(List.<Turn>of()).reflectionsToQuestions())
                .isEmpty();
        assertThat(TechniqueSummary.of(List.<Turn>of()).counselorTalkShare()).isEmpty();
    }
}
