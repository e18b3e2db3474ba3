package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

/** Who somebody is does not change with the seed, and a plain fact is so or is not. */
@Execution(ExecutionMode.CONCURRENT)
class UnwrittenTest {
    private static final String HALF =
            "(?i).*\\b(yes and no|half|partly|sometimes|mostly|more or less|in a way|a bit|some of it|on the"
                    + " whole)\\b.*";

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void aFactNobodyWroteIsTheSameForEverySeedAndNeverHalfSo(ClientCase person) {
        for (String question : List.of(
                "Do you own a kayak?", "Are you adopted?", "Are you a twin?", "Have you ever been to prison?")) {
            List<ClientReply> said = LongStream.rangeClosed(1, 5)
                    .mapToObj(seed -> answer(person, seed, question))
                    .toList();
            assertThat(said).as(question).allMatch(r -> r.trace().act().equals("beside.yesNo"));
            assertThat(said).extracting(ClientReply::text).as(question).noneMatch(t -> t.matches(HALF));
            assertThat(said).extracting(ClientReply::text).as(question).allMatch(UnwrittenTest::saysNo);
        }
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatNearlyEverybodyDoesIsSo(ClientCase person) {
        List<ClientReply> said = LongStream.rangeClosed(1, 3)
                .mapToObj(seed -> answer(person, seed, "Do you vote?"))
                .toList();
        assertThat(said).extracting(ClientReply::text).noneMatch(UnwrittenTest::saysNo);
    }

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#people")
    void whatMayBeSoByDegreesLeansOneWay(ClientCase person) {
        List<Boolean> leans = LongStream.rangeClosed(1, 6)
                .mapToObj(seed -> answer(person, seed, "Is your street noisy?"))
                .filter(r -> r.trace().act().startsWith("beside."))
                .map(r -> saysNo(r.text()))
                .distinct()
                .toList();
        assertThat(leans).hasSizeLessThanOrEqualTo(1);
    }

    private static boolean saysNo(String text) {
        return text.matches(
                "(?i).*\\b(no|nope|nah|not|hardly|barely|uh-uh|don't|doubt|wouldn't|less than|very little)\\b.*");
    }

    private static ClientReply answer(ClientCase person, long seed, String question) {
        Setting plain = new Setting(Optional.empty(), "plain", 50, Optional.empty());
        return IvyCase.play(Clients.meet(person, plain, seed), "Hello, how are you?", question)
                .getLast();
    }
}
