package org.understudy.analysis.rating.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.Session;
import org.understudy.session.Turn;

/** Numbers are asked for in the telling, about every five minutes of it. */
class TellingTimeTest {
    private static final String BEFORE = """
        Counselor: Today we go through that night, eyes closed, from start to end. Is that all right with you?
        Client: Yes.
        Counselor: What number are you at now, from 0 to 100?
        Client: 55.
        """;
    private static final String INTO = """
        Counselor: Close your eyes and tell me what is happening, as if it is now.
        Client: I'm getting in the car.
        """;
    private static final String ON = """
        Counselor: What do you see now?
        Client: The road. It's wet.
        Counselor: What is happening now, in the car?
        Client: I'm turning.
        """;
    private static final List<String> FURTHER = List.of(
            "Stay with it. What do you hear in the car?",
            "Keep your eyes closed. What happens next?",
            "What do you feel in your body as you turn the wheel?",
            "You're in the car now. What are your hands doing?",
            "And now, as the lights come, what do you see?");
    private static final String NUMBER = """
        Counselor: What number now?
        Client: 40.
        """;

    /** @param seconds how long after the turn before each comes, by its index */
    private static Checklist of(String lines, IntUnaryOperator seconds) {
        Session s = ReadSessions.inPhase("dana-crash", "imaginal", lines);
        List<Turn> turns = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (Turn turn : s.turns()) {
            at = at.plusSeconds(seconds.applyAsInt(turn.index()));
            turns.add(Turn.said(
                    turn.index(), turn.speaker(), turn.text(), s.startedAt().plus(at)));
        }
        return Protocols.of(ReadSessions.transcript(s.withTurns(turns))).getFirst();
    }

    private static int points(Checklist list, String step) {
        return list.steps().stream()
                .filter(s -> s.key().equals(step))
                .mapToInt(Checklist.Step::points)
                .sum();
    }

    private static boolean leftOut(Checklist list) {
        return list.proscribed().stream().anyMatch(p -> p.key().equals("no_suds"));
    }

    /** Uneven, as talk is. */
    private static IntUnaryOperator about(int seconds) {
        return i -> seconds + i % 3;
    }

    @Test
    void numbersBeforeAndAfterTheTellingAreNoneInIt() {
        String elsewhere = BEFORE + NUMBER + NUMBER + NUMBER + INTO + ON + ON + ON;
        assertThat(points(of(elsewhere, about(20)), "suds_during")).isZero();
        assertThat(points(of(BEFORE + INTO + ON + NUMBER + ON + ON, about(20)), "suds_during"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        // seconds a turn, numbers taken, points, left out
        "20, 1, 1, false",
        "20, 2, 2, false",
        "60, 1, 1, true",
        "60, 3, 1, false",
        "30, 5, 2, false",
    })
    void theLongerItLastsByTheClockTheMoreNumbersAreDue(int seconds, int numbers, int points, boolean leftOut) {
        StringBuilder talk = new StringBuilder(BEFORE).append(INTO);
        for (int i = 0; i < FURTHER.size(); i++)
            talk.append("Counselor: " + FURTHER.get(i) + "\nClient: It's wet. I'm turning.\n" + ON)
                    .append(i < numbers ? NUMBER : "");
        Checklist list = of(talk.toString(), about(seconds));
        assertThat(points(list, "suds_during")).isEqualTo(points);
        assertThat(leftOut(list)).isEqualTo(leftOut);
    }

    @Test
    void withoutAClockTurnsAreCounted() {
        String talk = BEFORE + INTO + ON.repeat(2) + NUMBER + ON;
        for (String further : FURTHER) talk += "Counselor: " + further + "\nClient: It's wet. I'm turning.\n";
        assertThat(points(of(talk, _ -> 60), "suds_during")).isEqualTo(1);
        assertThat(points(of(talk, _ -> 0), "suds_during")).isEqualTo(1);
        assertThat(points(of(talk + NUMBER + ON + NUMBER, _ -> 0), "suds_during"))
                .isEqualTo(2);
        assertThat(leftOut(of(BEFORE + INTO + ON.repeat(8), _ -> 0))).isTrue();
    }

    @Test
    void aTellingLastsByTheClockWhereThereIsOne() {
        String talk = BEFORE + INTO + ON.repeat(5) + NUMBER;
        assertThat(points(of(talk, about(8)), "long_enough")).isZero();
        assertThat(points(of(talk, about(30)), "long_enough")).isEqualTo(1);
        assertThat(points(of(talk, about(60)), "long_enough")).isEqualTo(2);
        assertThat(points(of(talk, _ -> 0), "long_enough")).isEqualTo(2);
        // an hour's pause is no telling: the turns are counted
        assertThat(points(of(talk, i -> i == 9 ? 3600 : 8 + i % 3), "long_enough"))
                .isEqualTo(2);
    }
}
