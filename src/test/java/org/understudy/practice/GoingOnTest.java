package org.understudy.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.outcome.Course;
import org.understudy.analysis.outcome.Talk;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.casebook.BundledCasebook;
import org.understudy.client.Clients;
import org.understudy.client.Memory;
import org.understudy.practice.library.SessionSummary;
import org.understudy.session.Session;
import org.understudy.session.Setting;
import org.understudy.session.Turn;
import org.understudy.store.H2SessionStore;

class GoingOnTest {
    private static final BundledCasebook CASES = new BundledCasebook();
    private static final Setting INTAKE = new Setting(Optional.of("intake"), "plain", 30, Optional.empty());
    private static final Setting NEXT = new Setting(Optional.of("formulation"), "plain", 30, Optional.empty());

    @TempDir
    Path folder;

    private H2SessionStore store;
    private RehearsalRoom room;
    private Session first;

    @BeforeEach
    void meetOnce() {
        store = H2SessionStore.open(folder);
        room = new RehearsalRoom(CASES, Clients.casting(), BuiltInCoder.load(), store, Clock.systemUTC());
        Rehearsal rehearsal = room.begin("tom-sundays", INTAKE, 7);
        for (String line : List.of(
                "Hello Tom, what brings you here?",
                "How are you sleeping?",
                "What time do you wake up?",
                "Who do you live with?",
                "What do you do with your days?",
                "Could you write down this week when you wake, and bring it?")) rehearsal.say(line);
        first = rehearsal.end();
    }

    private static List<String> words(Session session) {
        return session.clientTurns().stream().map(Turn::text).toList();
    }

    @Test
    void theSecondSessionKnowsWhatTheFirstHeardAndBeginsWithIt() {
        Rehearsal again = room.goOn(first, NEXT, 11);
        Memory memory = Memory.in(again.session()).orElseThrow();
        assertThat(memory.told()).isNotEmpty();
        assertThat(memory.homework()).isPresent();
        String greeting =
                again.say("Hello Tom, good to see you again.").answered().text();
        assertThat(CASES.open("tom-sundays").voice().meta().get("remembers")).anyMatch(greeting::contains);
    }

    @Test
    void takenUpAgainTheClientIsTheSameEvenWhenTheFirstSessionIsGone() {
        Rehearsal again = room.goOn(first.id(), NEXT, 11);
        again.say("Hello Tom.");
        again.say("How have the mornings been?");
        String open = again.session().id();
        List<String> lived = List.of(
                again.say("How did it go with writing it down?").answered().text(),
                again.say("And your father?").answered().text());

        Rehearsal other = room.goOn(first, NEXT, 11);
        other.say("Hello Tom.");
        other.say("How have the mornings been?");
        store.delete(first.id());
        Rehearsal resumed = room.resume(other.session().id());
        assertThat(List.of(
                        resumed.say("How did it go with writing it down?")
                                .answered()
                                .text(),
                        resumed.say("And your father?").answered().text()))
                .isEqualTo(lived);
        assertThat(words(store.find(open).orElseThrow()))
                .isEqualTo(words(store.find(other.session().id()).orElseThrow()));
    }

    @Test
    void theOutcomeIsFollowedOverTheTalksEvenWhenTheEarlierOnesAreGone() {
        Rehearsal second = room.goOn(first, NEXT, 11);
        second.say("Hello Tom.");
        second.say("You went quiet just now.");
        Rehearsal third = room.goOn(second.end(), NEXT, 12);
        third.say("Hello again, Tom.");
        Session now = third.end();
        store.delete(first.id());
        store.delete(second.session().id());

        Course course = ReadSessions.debrief()
                .of(store.find(now.id()).orElseThrow())
                .outcome()
                .orElseThrow()
                .course();
        assertThat(course.steps())
                .extracting(s -> s.talk().session())
                .containsExactly(first.id(), second.session().id(), now.id());
        assertThat(course.steps().getFirst().talk().turns()).isEqualTo(6);
        assertThat(course.steps()).allSatisfy(s -> assertThat(s.talk().bond()).isPresent());
    }

    @Test
    void aBranchKeepsTheTalksBeforeIt() {
        Rehearsal second = room.goOn(first, NEXT, 11);
        second.say("Hello Tom.");
        second.say("How have the mornings been?");
        Rehearsal again = room.branch(second.end(), 2, "again");
        assertThat(Talk.before(again.session())).extracting(Talk::session).containsExactly(first.id());
    }

    @Test
    void offersTheNewestSessionThatIsOverAndLongEnough() {
        assertThat(room.last("tom-sundays")).map(SessionSummary::id).contains(first.id());
        room.begin("tom-sundays", INTAKE, 8).say("Hello.");
        assertThat(room.last("tom-sundays")).map(SessionSummary::id).contains(first.id());
        assertThat(room.last("dana-crash")).isEmpty();
    }
}
