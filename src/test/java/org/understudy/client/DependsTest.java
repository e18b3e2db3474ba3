package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.session.Setting;

class DependsTest {
    private static final String MARK = "[depends]";

    @ParameterizedTest
    @MethodSource("org.understudy.client.Everybody#ids")
    void itDependsIsNeverAllThatIsAnswered(String id) {
        ClientCase c = new BundledCasebook().open(id);
        for (DisclosureUnit unit : c.units()) {
            unit.asks().stream()
                    .filter(a -> a.startsWith(MARK))
                    .map(a -> a.substring(MARK.length()).strip())
                    .limit(1)
                    .forEach(asked -> assertThat(lines(c, asked))
                            .as("%s: %s", unit.id(), asked)
                            .isNotEmpty()
                            .anyMatch(l -> !l.startsWith("frames/depends")));
        }
    }

    private static List<String> lines(ClientCase c, String asked) {
        ClientReply said = IvyCase.play(Clients.trusting(c, Setting.PLAIN, 3, _ -> 90), "Hello.", asked)
                .getLast();
        return ((List<?>) said.trace().extra().get("lines")).stream().map(String::valueOf).toList();
    }
}
