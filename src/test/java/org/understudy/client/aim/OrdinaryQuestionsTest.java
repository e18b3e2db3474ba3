package org.understudy.client.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What any counselor asks and remarks, each wording as if it had not been written. */
class OrdinaryQuestionsTest {
    /** One wording in so many may be taken for another kind; measured: .04 of the questions, none of the remarks. */
    private static final double MISTAKEN = 0.1;

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
