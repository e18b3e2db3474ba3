package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

/** Who talks of the world to somebody who came to talk about themselves loses them. */
@Execution(ExecutionMode.CONCURRENT)
class StrayingTest {
    private static final List<String> OF_THE_WORLD = List.of(
            "Did you see the match on Saturday?",
            "Who won the World Cup in 1978?",
            "What's the capital of Mongolia?",
            "Lovely weather, isn't it?",
            "How do you make a good lasagne?",
            "I'm thinking of buying an electric car.");

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void offTopicAgainAndAgainCostsTrustOrEndsTheSession(ClientCase person) {
        List<String> lines = new ArrayList<>(List.of("Hello.", "What brings you here?", "How are you sleeping?"));
        for (int round = 0; round < 3; round++) lines.addAll(OF_THE_WORLD);
        SimulatedClient client = Clients.meet(person, Setting.PLAIN, 3);
        double before = client.state().trust();
        boolean left = false;
        for (String line : lines)
            if (!left) left = IvyCase.play(client, line).getLast().leaves();
        assertThat(left || client.state().trust() <= before - 10).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aLittleSmallTalkCostsNothing(ClientCase person) {
        List<ClientReply> replies = IvyCase.play(
                Clients.meet(person, Setting.PLAIN, 3),
                "Hello.",
                "Lovely weather, isn't it?",
                "Did you find the place all right?",
                "What brings you here?",
                "How are you sleeping?",
                "Did you see the match on Saturday?",
                "How is it at home?");
        assertThat(replies).noneMatch(r -> r.trace().effects().stream()
                .anyMatch(e -> e.event().equals("off_topic_again")));
    }
}
