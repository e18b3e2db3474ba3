package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.ClientCase;
import org.understudy.session.ClientState;
import org.understudy.session.TurnTrace.Effect;

/** Nothing moves in a client that the trace does not name. */
@Execution(ExecutionMode.CONCURRENT)
class WholeTraceTest {
    /** A state is kept to a tenth. */
    private static final double ROUNDED = 0.105;

    private static final Map<String, ToDoubleFunction<ClientState>> SCALES = scales();

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void effectsOfATurnAddUpToTheChangeOfTheState(ClientCase person) {
        for (PlayedTalks.Talk talk : PlayedTalks.of(person)) {
            ClientState before = talk.start();
            for (PlayedTalks.Exchange x : talk.exchanges()) {
                ClientReply reply = x.reply();
                for (var scale : SCALES.entrySet()) {
                    double named = reply.trace().effects().stream()
                            .filter(e -> e.measure().equals(scale.getKey()))
                            .mapToDouble(Effect::change)
                            .sum();
                    double moved = scale.getValue().applyAsDouble(reply.state())
                            - scale.getValue().applyAsDouble(before);
                    assertThat(named)
                            .as("%s: %s after “%s”", talk.name(), scale.getKey(), x.said())
                            .isCloseTo(moved, within(ROUNDED));
                }
                before = reply.state();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void lengthAimedAtAndWhatWasDrawnAreKept(ClientCase person) {
        PlayedTalks.Talk talk = PlayedTalks.of(person).getFirst();
        for (int i = 0; i < talk.exchanges().size(); i++) {
            Map<String, Object> extra = talk.exchanges().get(i).reply().trace().extra();
            assertThat((Double) extra.get("aimedWords")).isPositive();
            Map<?, ?> drawn = (Map<?, ?>) extra.get("drawn");
            assertThat(drawn.get("exchange")).isEqualTo(i);
            assertThat((Integer) drawn.get("numbers")).isGreaterThanOrEqualTo(((List<?>) drawn.get("chances")).size());
        }
    }

    private static Map<String, ToDoubleFunction<ClientState>> scales() {
        Map<String, ToDoubleFunction<ClientState>> all = new LinkedHashMap<>();
        all.put("trust", ClientState::trust);
        all.put("bond", ClientState::bond);
        all.put("distress", ClientState::distress);
        all.put("engagement", ClientState::engagement);
        all.put("reactance", ClientState::reactance);
        all.put("shame", ClientState::shame);
        all.put("hope", ClientState::hope);
        all.put("fatigue", ClientState::fatigue);
        return all;
    }
}
