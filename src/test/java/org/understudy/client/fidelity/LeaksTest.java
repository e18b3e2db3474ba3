package org.understudy.client.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.client.ClientReply;
import org.understudy.session.ClientState;
import org.understudy.session.Release;
import org.understudy.session.Rupture;
import org.understudy.session.Setting;
import org.understudy.session.TurnTrace;
import org.understudy.session.TurnTrace.Door;

@Execution(ExecutionMode.CONCURRENT)
class LeaksTest {
    private static final ClientCase DANA = new BundledCasebook().open("dana-crash");

    @ParameterizedTest
    @ValueSource(strings = {"orientation", "suds", "imaginal", "processing"})
    void retellingGivesAwayNothingBelowItsUnitsGate(String phase) {
        for (int seed = 0; seed < 4; seed++) {
            Setting setting = new Setting(Optional.of(phase), "plain", 50, Optional.empty());
            Played led = Played.session(Bot.M, DANA, setting, BuiltInCoder.load(), seed, 45);
            Leaks leaks = Leaks.in(DANA, Optional.of(phase));
            led.replies().forEach(leaks::leaks);
            assertThat(leaks.found()).isEmpty();
        }
    }

    @Test
    void passageOfTheMemoryBelowItsGateIsSeen() {
        Door low = new Door("crash-keys", 62, 40, 0, 0, false);
        assertThat(leak("segments/seg-keys/past/0", low)).isTrue();
        Door near = new Door("crash-keys", 62, 52, 0, 0, false);
        assertThat(leak("segments/seg-keys/past/0", near)).isFalse();
    }

    @Test
    void wholeOfAUnitBelowItsGateIsSeenAndHalfOfItOneStepBelowIsNot() {
        Door near = new Door("coat", 62, 55, 0, 0, false);
        assertThat(leak("coat/full/0", near)).isTrue();
        assertThat(leak("coat/half/0", near)).isFalse();
    }

    @Test
    void moreOfWhatWasNeverToldIsSeen() {
        assertThat(leak("crash-keys/more/0", new Door("gp", 30, 60, 0, 0, true)))
                .isTrue();
    }

    /** Each kind of authored line, of a unit that wants 62 in a client who trusts 38. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "coat/full/0",
                "coat/half/0",
                "coat/more/0",
                "coat/details.whenPut.says/1",
                "coat/rejoinders.reflect/0",
                "segments/seg-keys/past/0",
                "segments/seg-keys/present/0",
                "segments/seg-keys/body/0",
                "segments/seg-keys/thought/0",
                "segments/seg-keys/feeling/0"
            })
    void lineOfEveryKindAboveItsDoorIsSeenWithTurnAndLine(String line) {
        Leaks leaks = Leaks.in(DANA, Optional.empty());
        assertThat(leaks.leaks(said("…", trusting(37), line))).isTrue();
        assertThat(leaks.found()).singleElement().asString().startsWith("turn 1, " + line + ": c");
    }

    @Test
    void hintWhereNothingWasEarnedIsSeenAndOneWithinThreeStepsIsNot() {
        assertThat(leaksAt("coat/hint/0", 25)).isTrue();
        assertThat(leaksAt("coat/hint/0", 27)).isFalse();
        // what a part of the memory is next to is a trace too
        assertThat(leaksAt("segments/seg-keys/sense/0", 25)).isTrue();
        assertThat(leaksAt("segments/seg-keys/sense/0", 27)).isFalse();
    }

    @Test
    void smallAnswerIsSaidAtItsUnitsGateOrOnceTheUnitWasTold() {
        assertThat(leaksAt("coat/details.whenPut.says/0", 61)).isTrue();
        assertThat(leaksAt("coat/details.whenPut.says/0", 62)).isFalse();
        // harmless, and at the opening trust: a little lost on the way does not shut it
        assertThat(leaksAt("gp/details.waitLong.says/0", 20)).isFalse();
        Leaks told = Leaks.in(DANA, Optional.empty());
        assertThat(told.leaks(tells("coat", Release.FULL, 62, "coat/full/0"))).isFalse();
        assertThat(told.leaks(said("…", trusting(40), "coat/details.whenPut.says/0")))
                .isFalse();
    }

    @Test
    void smallAnswerOfABeliefWantsItsDepthTooWhereItsDoorWasTried() {
        assertThat(smallAnswerOfABelief(0)).isTrue();
        assertThat(smallAnswerOfABelief(1)).isFalse();
    }

    private static boolean smallAnswerOfABelief(int depth) {
        Leaks leaks = Leaks.in(DANA, Optional.empty());
        leaks.leaks(tells("crash-driver", Release.HALF, 60, "crash-driver/half/0"));
        Optional<Door> door = Optional.of(new Door("my-call", 62, 80, 1, depth, depth > 0));
        return leaks.leaks(
                reply("…", trusting(80), door, Optional.of(Release.HINT), "my-call/details.whichSix.says/0"));
    }

    @Test
    void whatWantsAnotherUnitFirstIsSeen() {
        assertThat(leak("crash-keys/half/0", new Door("crash-keys", 62, 70, 0, 0, true)))
                .isTrue();
        Leaks inOrder = Leaks.in(DANA, Optional.empty());
        assertThat(inOrder.leaks(tells("crash-driver", Release.HALF, 70, "crash-driver/half/0")))
                .isFalse();
        assertThat(inOrder.leaks(tells("crash-keys", Release.FULL, 70, "crash-keys/full/0")))
                .isFalse();
    }

    @Test
    void rejoinderAfterATellingIsNone() {
        Leaks leaks = Leaks.in(DANA, Optional.empty());
        leaks.leaks(tells("coat", Release.HALF, 60, "coat/half/0"));
        assertThat(leaks.leaks(said("…", trusting(50), "coat/rejoinders.reflect/0")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"frames/ordinary.hardest/0", "opening/1", "fallbacks/open/3", "scene/stay/0", "meta/time/0"})
    void lineOfNoUnitThatSaysWhatIsGatedIsSeenByItsWords(String line) {
        String gated = "Fine. Give us the keys, you look like a dug-up nun.";
        assertThat(planted(gated, line, 38)).isTrue();
        assertThat(planted(gated, line, 70)).isFalse();
        assertThat(planted("There's a bus ticket in one pocket, and flour in the seams.", line, 38))
                .isTrue();
        assertThat(planted("Right. It was my call.", line, 38)).isTrue();
        assertThat(planted("Fine. Bit cold out. I came on the bus.", line, 38)).isFalse();
    }

    private static boolean planted(String text, String line, double trust) {
        return Leaks.in(DANA, Optional.empty()).leaks(said(text, trusting(trust), line));
    }

    private static boolean leaksAt(String line, double trust) {
        return Leaks.in(DANA, Optional.empty()).leaks(said("…", trusting(trust), line));
    }

    private static boolean leak(String line, Door door) {
        Leaks leaks = Leaks.in(DANA, Optional.empty());
        return leaks.leaks(reply("…", trusting(door.trust()), Optional.of(door), Optional.of(Release.HALF), line));
    }

    private static ClientReply said(String text, ClientState state, String line) {
        return reply(text, state, Optional.empty(), Optional.empty(), line);
    }

    private static ClientReply tells(String unit, Release release, double trust, String line) {
        double gate = DANA.unit(unit).orElseThrow().gate().trust();
        Door door = new Door(unit, gate, trust, 0, 0, trust >= gate);
        return reply("…", trusting(trust), Optional.of(door), Optional.of(release), line);
    }

    private static ClientState trusting(double trust) {
        return new ClientState(trust, 0, 0, 0, 0, 0, 0, 0, Rupture.NONE, OptionalInt.empty());
    }

    private static ClientReply reply(
            String text, ClientState state, Optional<Door> door, Optional<Release> release, String line) {
        TurnTrace trace = new TurnTrace(
                "disclose",
                door.map(Door::unit),
                release,
                Optional.empty(),
                Optional.of(line),
                List.of(),
                door,
                List.of(),
                List.of(),
                "built-in",
                Map.of("lines", List.of(line)));
        return new ClientReply(text, Optional.empty(), state, trace, false);
    }
}
