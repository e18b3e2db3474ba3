package org.understudy.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.outcome.Course.Moved;

class CourseReaderTest {
    private static final Map<String, Integer> SYMPTOMS = Map.of("phq2", 4, "gad2", 5, "pcl5", 52);
    private static final Map<String, Integer> USUAL = Map.of("reflection", 10, "give_information", 5);
    private static final Map<String, Integer> ADVISED = Map.of("reflection", 2, "give_information", 12);
    private static final Map<String, Integer> REFLECTED = Map.of("reflection", 16, "give_information", 1);

    private static Talk talk(int number, Map<String, Integer> counts) {
        return new Talk(
                "talk-" + number,
                Instant.parse("2026-03-02T10:00:00Z").plusSeconds(604_800L * number),
                20,
                counts,
                OptionalDouble.of(70),
                OptionalDouble.of(50),
                OptionalDouble.of(60));
    }

    private static Moved last(String scale, List<Talk> talks) {
        return CourseReader.of(SYMPTOMS, talks).steps().getLast().score(scale).orElseThrow();
    }

    @Test
    void oneUsualTalkMovesAScoreByWhatIsPublishedForOneAndNoMore() {
        Moved phq2 = last("phq2", List.of(talk(0, USUAL)));
        assertThat(phq2.lean()).isZero();
        assertThat(phq2.score()).isEqualTo(phq2.low()).isEqualTo(phq2.high()).isCloseTo(4 * 0.984, within(0.001));
    }

    @Test
    void whatIsNotKnownOfLaterTalksIsTheRange() {
        Moved phq2 = last("phq2", List.of(talk(0, USUAL), talk(1, USUAL), talk(2, USUAL)));
        assertThat(phq2.high()).as("the effect once").isCloseTo(4 * 0.984, within(0.001));
        assertThat(phq2.low()).as("the effect each time").isCloseTo(4 * Math.pow(0.984, 3), within(0.001));
    }

    @Test
    void reflectingMuchAndInformingLittleLeansTheOtherWayThanInformingMuch() {
        Moved reflected = last("phq2", List.of(talk(0, REFLECTED)));
        Moved advised = last("phq2", List.of(talk(0, ADVISED)));
        assertThat(reflected.lean()).isCloseTo(-0.041, within(1e-9));
        assertThat(advised.lean()).isCloseTo(0.041, within(1e-9));
        assertThat(reflected.score()).isLessThan(advised.score());
    }

    @Test
    void aTalkOfTwoTurnsMovesNothing() {
        Talk two = new Talk(
                "short",
                Instant.parse("2026-03-02T10:00:00Z"),
                2,
                Map.of("reflection", 2),
                OptionalDouble.of(70),
                OptionalDouble.of(50),
                OptionalDouble.of(60));
        Moved phq2 = last("phq2", List.of(two));
        assertThat(List.of(phq2.score(), phq2.low(), phq2.high())).containsOnly(4.0);
        assertThat(phq2.lean()).isZero();
        assertThat(last("phq2", List.of(talk(0, USUAL), two)).score())
                .isEqualTo(last("phq2", List.of(talk(0, USUAL))).score());
    }

    @Test
    void whatNobodyMeasuredStays() {
        List<Talk> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) many.add(talk(i, i % 2 == 0 ? REFLECTED : ADVISED));
        assertThat(CourseReader.of(SYMPTOMS, many).steps())
                .extracting(s -> s.score("pcl5").orElseThrow())
                .allSatisfy(
                        m -> assertThat(List.of(m.score(), m.low(), m.high())).containsOnly(52.0));
    }

    @Test
    void aRetellingTakesItsShareOfACourseFromTraumaSymptomsAlone() {
        Map<String, Integer> retold = Map.of("reflection", 10, "give_information", 5, Talk.EXPOSURE, 6);
        Moved first = last("pcl5", List.of(talk(0, retold)));
        assertThat(first.score())
                .isBetween(first.low(), first.high())
                .isCloseTo(52 * Math.pow(0.58, 1 / 11.5), within(0.001));
        assertThat(first.low()).as("in the shortest course").isCloseTo(52 * Math.pow(0.58, 1 / 8.0), within(0.001));
        assertThat(first.high()).as("nothing is published of one session").isEqualTo(52);
        assertThat(last("phq2", List.of(talk(0, retold)))).isEqualTo(last("phq2", List.of(talk(0, USUAL))));
        assertThat(last("pcl5", List.of(talk(0, retold), talk(1, USUAL)))).isEqualTo(first);
    }

    @Test
    void aWholeCourseTakesWhatIsPublishedForOneAndNoMore() {
        Map<String, Integer> retold = Map.of(Talk.EXPOSURE, 6);
        List<Talk> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) many.add(talk(i, retold));
        Moved end = last("pcl5", many);
        assertThat(List.of(end.score(), end.low(), end.high()))
                .allSatisfy(v -> assertThat(v).isCloseTo(52 * 0.58, within(0.001)));
        assertThat(last("pcl5", many.subList(0, 8)).high()).isLessThan(52);
    }

    @Test
    void aMemoryOnlyBegunIsNoRetelling() {
        assertThat(last("pcl5", List.of(talk(0, Map.of(Talk.EXPOSURE, 2)))).score())
                .isEqualTo(52);
    }

    @Test
    void twelveTalksStillMoveASmallScoreByLessThanAPoint() {
        List<Talk> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) many.add(talk(i, USUAL));
        assertThat(last("gad2", many).low()).isBetween(4.0, 5.0);
    }

    @Test
    void aScaleTheCaseDoesNotGiveIsLeftOut() {
        Course course = CourseReader.of(Map.of("gad2", 3), List.of(talk(0, USUAL)));
        assertThat(course.start()).extracting(Course.Start::key).containsExactly("gad2");
        assertThat(course.steps().getFirst().score("phq2")).isEmpty();
    }
}
