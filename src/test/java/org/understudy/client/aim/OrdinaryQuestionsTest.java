package org.understudy.client.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.analysis.coding.BuiltInCoder;
import org.understudy.analysis.coding.CodingContext;
import org.understudy.client.read.Heard;

/** What any counselor asks and remarks, each wording as if it had not been written. */
@Execution(ExecutionMode.CONCURRENT)
class OrdinaryQuestionsTest {
    /** One wording in so many may be taken for another kind; measured: .04 of the questions, none of the remarks. */
    private static final double MISTAKEN = 0.1;

    private static final Path UNSEEN = Path.of("src/test/resources/heldout/ordinary.tsv");
    private static final Path FIGURE = Path.of("target/ordinary-questions.tsv");

    private static final List<String> REMARKS =
            List.of("glad", "hardToSay", "noticed", "listening", "normalised", "structure", "yours", "goAhead");

    @Test
    void aWordingThatIsNotWrittenIsSeldomTakenForAnotherKind() {
        long all = 0;
        long own = 0;
        long other = 0;
        for (String kind : OrdinaryQuestions.kinds()) {
            List<String> taken = OrdinaryQuestions.leavingOut(kind);
            all += taken.size();
            own += taken.stream().filter(kind::equals).count();
            other += taken.stream().filter(t -> !t.isEmpty() && !t.equals(kind)).count();
        }
        assertThat(other).isLessThan((long) (all * MISTAKEN));
        assertThat(own).isGreaterThan(other * 5);
    }

    /** Measured: .85 and .05, of 348. */
    @Test
    void inWordsNobodyHasWrittenMostAreFoundAndFewAreTakenForAnother() throws IOException {
        BuiltInCoder coder = BuiltInCoder.load();
        List<String[]> asked = Files.readAllLines(UNSEEN).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        long right = 0;
        long wrong = 0;
        for (String[] row : asked) {
            Heard heard = Heard.of(row[1], coder.code(row[1], new CodingContext(List.of())));
            Optional<String> kind = OrdinaryQuestions.in(heard, Aim.NOTHING).map(OrdinaryQuestion::kind);
            if (kind.filter(row[0]::equals).isPresent()) right++;
            else if (kind.isPresent()) wrong++;
        }
        assertThat(asked).hasSizeGreaterThan(300);
        assertThat(right).isGreaterThan(Math.round(0.8 * asked.size()));
        assertThat(wrong).isLessThan(Math.round(0.08 * asked.size()));
        Files.createDirectories(FIGURE.getParent());
        Files.writeString(FIGURE, "%d\tright %d\twrong %d%n".formatted(asked.size(), right, wrong));
    }

    @Test
    void neitherIsARemark() {
        for (String kind : REMARKS) {
            assertThat(Remarks.leavingOut(kind))
                    .as(kind)
                    .hasSizeGreaterThan(10)
                    .allMatch(t -> t.isEmpty() || t.equals(kind));
        }
    }

    @Test
    void noWordingStandsTwice() {
        List<String> asks = OrdinaryQuestions.kinds().stream()
                .flatMap(k -> OrdinaryQuestions.asks(k).stream())
                .map(String::toLowerCase)
                .toList();
        assertThat(asks).doesNotHaveDuplicates();
    }
}
