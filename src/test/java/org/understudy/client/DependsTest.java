package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.session.Setting;

@Execution(ExecutionMode.CONCURRENT)
class DependsTest {
    private static final String MARK = "[depends]";

    /** Of a person's units that are so marked. */
    private static final int SOME = 5;

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#ids")
    void itDependsIsNeverAllThatIsAnswered(String id) {
        ClientCase c = new BundledCasebook().open(id);
        c.units().stream()
                .flatMap(u -> u.asks().stream().filter(a -> a.startsWith(MARK)).limit(1))
                .map(a -> a.substring(MARK.length()).strip())
                .limit(SOME)
                .forEach(asked -> assertThat(lines(c, asked))
                        .as(asked)
                        .isNotEmpty()
                        .anyMatch(l -> !l.startsWith("frames/depends")));
    }

    private static List<String> lines(ClientCase c, String asked) {
        ClientReply said = IvyCase.play(Clients.trusting(c, Setting.PLAIN, 3, _ -> 90), "Hello.", asked)
                .getLast();
        return ((List<?>) said.trace().extra().get("lines"))
                .stream().map(String::valueOf).toList();
    }
}
