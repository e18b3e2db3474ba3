package org.understudy.analysis.rating.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.rating.Checklist;
import org.understudy.analysis.rating.ReadSessions;

/** A step of a protocol is quoted from the turn that did it, not from one that sounds a little like it. */
class ProtocolsTest {
    private static final String EXPOSURE = """
        Counselor: Today we planned to tell the story of that night, eyes closed, from the start to the end. Is that still all right with you?
        Client: Right. Eyes or no eyes?
        Counselor: What number are you at now, from 0 to 100?
        Client: 55.
        Counselor: Close your eyes and tell me what is happening, as if it is now.
        Client: I'm getting in the car.
        Counselor: What do you see?
        Client: The road.
        Counselor: You're doing well. Stay with it.
        Client: I'm turning. It's just a road.
        Counselor: What number now?
        Client: 40.
        Counselor: Go back to the beginning and tell it again.
        Client: I'm getting in the car. I'm so tired.
        Counselor: That took courage. What did you notice this time?
        Client: That I'd braked.
        Counselor: For homework, would you listen to the recording every day?
        Client: I can do that. Which days?
        """;

    private static List<Integer> turns(Checklist list, String step) {
        return list.steps().stream()
                .filter(s -> s.key().equals(step))
                .flatMap(s -> s.evidence().stream())
                .map(e -> e.turn())
                .toList();
    }

    @Test
    void quotesTheTurnsThatDidTheStepsOfAnExposure() {
        Checklist list = Protocols.of(ReadSessions.transcript(ReadSessions.ofLines(EXPOSURE)))
                .getFirst();
        assertThat(list.key()).isEqualTo("prolonged_exposure");
        assertThat(turns(list, "consent")).contains(0);
        assertThat(turns(list, "baseline_suds")).contains(2);
        assertThat(turns(list, "repeats")).containsExactly(12);
        assertThat(turns(list, "rationale")).doesNotContain(12);
        assertThat(turns(list, "in_vivo_homework")).containsExactly(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stop, that memory is too dangerous for you.",
                "Going back there could damage you.",
                "Quick, get out of there!",
                "It's too risky to remember that."
            })
    void shieldingTheClientFromTheMemoryIsAProscriptionOfItsOwn(String said) {
        assertThat(proscribed(said)).contains("memory_as_danger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The memory hurts, and it isn't dangerous.",
                "A memory can't harm you now.",
                "What makes that memory so dangerous?",
                "It feels as if going back there could hurt you.",
                "Stay with it. What do you see?"
            })
    void sayingThatAMemoryIsNoDangerIsNone(String said) {
        assertThat(proscribed(said)).doesNotContain("memory_as_danger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to kill myself tonight. I have the tablets at home.",
                "I don't want to be here any more.",
                "Sometimes I think they'd be better off without me."
            })
    void aNumberToRingIsRightWhereTheClientHasSpokenOfDying(String said) {
        String number = "You can ring 988, the crisis line, at any hour.";
        assertThat(proscribed(number)).contains("helpline_without_risk");
        String talk = EXPOSURE.replace("What do you see?", number)
                .replace("Client: I'm getting in the car.\n", "Client: " + said + "\n");
        assertThat(proscribedIn(talk)).doesNotContain("helpline_without_risk");
    }

    private static List<String> proscribed(String said) {
        return proscribedIn(EXPOSURE.replace("What do you see?", said));
    }

    private static List<String> proscribedIn(String talk) {
        return Protocols.of(ReadSessions.transcript(ReadSessions.ofLines(talk))).getFirst().proscribed().stream()
                .map(Checklist.Proscribed::key)
                .toList();
    }

    @Test
    void neitherTurningAwayNorARiskQuestionIsAStepThatWasAgreed() {
        Checklist list = SingleSessionProtocol.of(ReadSessions.transcript(ReadSessions.ofLines("""
                    Counselor: What is it like at home on a Sunday?
                    Client: It's the worst of it. I think they'd manage without me.
                    Counselor: Well, everybody has a bad day. Let's talk about something more cheerful.
                    Client: Let's see how far we get.
            Counselor: What pills do you have at home and how many would it take?
            Client: Nothing I've thought of like that, no.
            """)));
        assertThat(list.key()).isEqualTo("single_session_cbt");
        assertThat(turns(list, "step")).isEmpty();
    }

    @Test
    void anAgendaIsNoEventNoTestAndNoStep() {
        Checklist list = SingleSessionProtocol.of(ReadSessions.transcript(ReadSessions.ofLines("""
            Counselor: I've got two things I'd like us to do, and I thought we could take one bad hour and go through it slowly.
            Client: All right.
            Counselor: And is there anything you'd like to add to the agenda?
            Client: No. I can do pastry, if that's any use.
            Counselor: And what about you, what do you do for you?
            Client: I'm in a bowls team.
            Counselor: How are you doing?
            Client: Fine.
            """)));
        for (String step : List.of("event", "tested", "step", "new_thought", "summary"))
            assertThat(turns(list, step)).as(step).isEmpty();
        list = SingleSessionProtocol.of(ReadSessions.transcript(ReadSessions.ofLines("""
            Counselor: Take me through Sunday night, what happened?
            Client: I sat in the van.
            Counselor: And what went through your mind?
            Client: That she'd manage without me.
            Counselor: What's the evidence for that?
            Client: She leaves something every week, now I think of it.
            """)));
        assertThat(turns(list, "event")).containsExactly(0);
        assertThat(turns(list, "tested")).containsExactly(4);
        assertThat(turns(list, "new_thought")).containsExactly(5);
    }

    @Test
    void whereTheMemoryWasOnlySpokenOfNothingWasDoneDuringIt() {
        Checklist list = Protocols.of(ReadSessions.debrief()
                        .read(ReadSessions.shipped().stream()
                                .filter(s -> s.id().equals("dana-crash-peer-k11"))
                                .findFirst()
                                .orElseThrow()))
                .getFirst();
        assertThat(list.key()).isEqualTo("prolonged_exposure");
        for (String step : List.of("engagement", "reinforcing", "long_enough", "adjusts"))
            assertThat(turns(list, step)).as(step).isEmpty();
        assertThat(turns(list, "consent")).doesNotContain(42);
        assertThat(turns(list, "rationale")).doesNotContain(6);
    }
}
