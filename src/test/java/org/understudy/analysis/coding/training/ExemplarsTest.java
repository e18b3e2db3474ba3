package org.understudy.analysis.coding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.understudy.session.TalkType;
import org.understudy.session.Technique;

/** What the coder learns from says no thing twice and leaves no code out. */
class ExemplarsTest {
    /** Sounds and one-word turns come in several spellings and may be two things. */
    private static final int SHORT = 3;

    private final List<Exemplar> counselor;
    private final List<TalkExemplar> client;

    ExemplarsTest() throws IOException {
        counselor = Exemplars.counselor();
        client = Exemplars.client();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    @Test
    void everyCodeAndLeaningHasEnough() {
        assertThat(counselor).hasSizeGreaterThan(9_000);
        for (Technique t : Technique.values()) {
            assertThat(counselor.stream().filter(e -> e.code() == t))
                    .as(t.code())
                    .hasSizeGreaterThan(100);
        }
        assertThat(client).hasSizeGreaterThan(2_300);
        for (TalkType t : TalkType.values()) {
            assertThat(client.stream().filter(e -> e.talk() == t)).as(t.name()).hasSizeGreaterThan(500);
        }
    }

    @Test
    void nothingLongerThanASoundIsThereTwice() {
        Map<String, Exemplar> seen = new HashMap<>();
        for (Exemplar e : counselor) {
            if (e.text().split(" ").length <= SHORT) continue;
            Exemplar twin = seen.put(plain(e.text()) + " | " + plain(e.previous()), e);
            assertThat(twin).as(e.text()).isNull();
        }
    }

    @Test
    void everyRowIsCleanAndEveryFigureOnItsScale() {
        for (Exemplar e : counselor) assertClean(e.text(), e.previous(), e.topic());
        for (TalkExemplar e : client) {
            assertClean(e.text(), e.previous(), e.topic());
            assertThat(e.distress()).as(e.text()).isBetween(0.0, 100.0);
        }
    }

    private static void assertClean(String text, String previous, String topic) {
        assertThat(text).isNotBlank().isEqualTo(text.strip()).doesNotContain("  ", "\t", "||");
        assertThat(previous).isEqualTo(previous.strip()).doesNotContain("||");
        assertThat(topic).as(text).isNotBlank();
    }

    @Test
    void aTechniqueWeighsWhatItIsInSessionsHoweverMuchWasWrittenAboutIt() {
        List<Exemplar> less = counselor.stream()
                .filter(e -> e.code() != Technique.AFFIRM || e.text().length() % 2 == 0)
                .toList();
        double all =
                counselor.stream().filter(e -> e.code() == Technique.AFFIRM).count()
                        * new Commonness(counselor).of(Technique.AFFIRM)
                        / counselor.size();
        double some = less.stream().filter(e -> e.code() == Technique.AFFIRM).count()
                * new Commonness(less).of(Technique.AFFIRM)
                / less.size();
        assertThat(some).isCloseTo(all, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void adviceAsAQuestionIsLearnedAsBothAndAPlainTurnAsOne() {
        Exemplar asked = new Exemplar(Technique.ADVISE_WITH_PERMISSION, "Would a list help?", "", "speech", "t", "");
        Exemplar told = new Exemplar(Technique.ADVISE_WITH_PERMISSION, "A list may help.", "", "speech", "t", "");
        assertThat(BehaviourShares.of(asked)).containsExactly(.45f, 0f, .55f, 0f);
        assertThat(BehaviourShares.of(told)).containsExactly(0f, 0f, 1f, 0f);
    }

    @Test
    void distressCountsForItsBandMostAndForItsNeighboursToo() {
        float[] bands = DistressBuild.bands(62);
        double sum = 0;
        for (float b : bands) sum += b;
        assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
        assertThat(Arrays.stream(new int[] {0, 1, 2, 3, 4, 5, 7, 8, 9}).allMatch(b -> bands[b] < bands[6]))
                .isTrue();
        assertThat(bands[5]).isGreaterThan(.1f);
    }
}
