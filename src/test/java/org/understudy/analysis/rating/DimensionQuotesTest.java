package org.understudy.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.session.Evidence;
import org.understudy.session.Session;

/** What stands under the checks of the four dimensions shows them. */
class DimensionQuotesTest {
    private static final Session TALK = ReadSessions.ofLines("""
        Counselor: Good morning, come in and sit down.
        Client: Hello.
        Counselor: I have three points for us. Do you follow?
        Client: Yes, I follow, that is quite clear to me.
        Counselor: Where do you notice the fear, on your way to work?
        Client: On the bridge, mostly, when the lorries come past and it starts to shake.
        Counselor: How often do you take the other road instead?
        Client: Four mornings out of five. It costs me half an hour and I am late.
        Counselor: What goes through your mind on the bridge?
        Client: Can we skip that? There's something else about the car park I wanted to mention.
        Counselor: What goes through your mind on the bridge?
        Client: I'd rather not go into any of that this morning, if it's all the same.
        Counselor: Don't worry, everything will be fine.
        Client: It does not hurt. I do it on my own. Alone.
        Counselor: Have you had thoughts of ending your life?
        Client: No. I'd tell you if I had, I would ring my brother first.
        """);

    private static DimensionScore.Check check(String key) {
        return DimensionRater.rate(ReadSessions.transcript(TALK), List.of()).stream()
                .flatMap(d -> d.checks().stream())
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> quotes(String key) {
        return check(key).evidence().stream().map(Evidence::quote).toList();
    }

    @Test
    void aQuestionWhetherItWasUnderstoodAsksAfterNothing() {
        assertThat(quotes("basic_information")).noneMatch(q -> q.contains("follow"));
    }

    @Test
    void whereAndHowOftenAssess() {
        assertThat(quotes("diagnostic_ability"))
                .contains(
                        "Where do you notice the fear, on your way to work?",
                        "How often do you take the other road instead?");
    }

    @Test
    void whatWasTurnedAwayOrDeniedShowsNoTrouble() {
        assertThat(quotes("psychological_problem"))
                .noneMatch(q -> q.contains("skip") || q.contains("rather not"))
                .noneMatch(q -> q.startsWith("No.") || q.contains("does not hurt") || q.equals("Alone."));
    }

    @Test
    void whatTheClientKeptBackWasNotWorkedOn() {
        assertThat(check("technique_process").points()).isZero();
    }

    @Test
    void aPlatitudeIsMisleading() {
        assertThat(quotes("no_hurt")).contains("Don't worry, everything will be fine.");
    }

    @Test
    void aWelcomeDirectsNobody() {
        assertThat(TechniqueCount.of(ReadSessions.transcript(TALK)).count(org.understudy.session.Technique.DIRECT))
                .isZero();
    }

    private static List<String> identifiers(String counselor) {
        Session talk = ReadSessions.ofLines("""
            Counselor: Hello.
            Client: Hello. It was a long way here, with the roads.
            Counselor: %s
            Client: If you need it.
            Counselor: How was the drive?
            Client: Slow, and wet.
            """.formatted(counselor));
        return DimensionRater.rate(ReadSessions.transcript(talk), List.of()).stream()
                .flatMap(d -> d.checks().stream())
                .filter(c -> c.key().equals("no_identifiers"))
                .flatMap(c -> c.evidence().stream())
                .map(Evidence::quote)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is your full name and address?",
                "And your date of birth?",
                "Could I have your phone number?",
                "Who's your employer?",
                "Where do you work?",
                "I'll need your address for the file."
            })
    void aQuestionForWhoSomebodyIsAsksForIdentifiers(String counselor) {
        assertThat(identifiers(counselor)).containsExactly(counselor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What shall I call you?",
                "Is there something you'd like to address today?",
                "How was your birthday?",
                "What number would you give it?",
                "What does work ask of you?"
            })
    void aQuestionThatOnlySoundsLikeItDoesNot(String counselor) {
        assertThat(identifiers(counselor)).isEmpty();
    }
}
