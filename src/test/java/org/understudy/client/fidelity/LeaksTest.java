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
            assertThat(led.replies()).noneMatch(leaks::leaks);
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
        Door near = new Door("crash-keys", 62, 55, 0, 0, false);
        assertThat(leak("crash-keys/full/0", near)).isTrue();
        assertThat(leak("crash-keys/half/0", near)).isFalse();
    }

    @Test
    void moreOfWhatWasNeverToldIsSeen() {
        assertThat(leak("crash-keys/more/0", new Door("gp", 30, 60, 0, 0, true)))
                .isTrue();
    }

    private static boolean leak(String line, Door door) {
        ClientState state = new ClientState(0, 0, 0, 0, 0, 0, 0, 0, Rupture.NONE, OptionalInt.empty());
        TurnTrace trace = new TurnTrace(
                "disclose",
                Optional.of(door.unit()),
                Optional.of(Release.HALF),
                Optional.empty(),
                Optional.of(line),
                List.of(),
                Optional.of(door),
                List.of(),
                List.of(),
                "built-in",
                Map.of("lines", List.of(line)));
        return Leaks.in(DANA, Optional.empty()).leaks(new ClientReply("…", Optional.empty(), state, trace, false));
    }
}
