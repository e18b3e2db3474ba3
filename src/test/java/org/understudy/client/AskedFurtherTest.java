package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.session.Setting;
import org.understudy.session.TurnTrace;

/** Asked on and on about what was just told, in whatever words. */
@Execution(ExecutionMode.CONCURRENT)
class AskedFurtherTest {
    private static final BundledCasebook SHELF = new BundledCasebook();

    static List<String> everybody() {
        return Everybody.ids().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dana-crash      | What happened the night of the crash? | I wonder what he said then.        | theo-who
        farah-market    | Tell me about your husband.           | What year was that?                | market-when
        tom-sundays     | Why did the marriage end?             | Whose idea was it?                 | here-why
        priya-panic     | Tell me about your parents.           | How often do you see them?         | how-often
        marisol-kitchen | Who do you live with?                 | How old are they?                  | age
        marisol-kitchen | Tell me about Yadi.                   | How did you two meet?              | single
        """)
    void anotherMatterIsNoAnswer(String id, String first, String question, String notThis) {
        for (int seed = 0; seed < 4; seed++)
            assertThat(after(id, seed, first, question).unit())
                    .as("seed " + seed)
                    .isNotEqualTo(java.util.Optional.of(notThis));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        farah-market | What happened at the market?          | Whereabouts in the market were you? | market-what/details.
        ray-railway  | Are you married?                      | Whereabouts do you live?            | origin/details.
        gloria-checks | Tell me about your daughter.         | Where does she live                 | marcia/details.
        wren-silence | Tell me about your nan.               | Where did she live                  | nan/details.
        """)
    void whatTheCaseHoldsIsFoundWithoutTheUsualForm(String id, String first, String question, String line) {
        assertThat(after(id, 7, first, question).line().orElse("")).startsWith(line);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aGuessAtTheClientIsNoAdvice(String id) {
        for (String guess :
                List.of("You must get tired.", "You must see some awful things.", "You must miss how it was."))
            assertThat(after(id, 3, "Hello.", guess).act()).as(guess).doesNotStartWith("advised");
        assertThat(after(id, 3, "Hello.", "You must stop drinking coffee.").act())
                .startsWith("advised");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void theCounselorsOwnLifeOpensNothing(String id) {
        for (String own : List.of(
                "My own father died last year, so I know how hard that is.",
                "I lost my job once too, and I could not sleep for months.",
                "My husband used to hit me as well, and I got out.",
                "I get panic attacks on trains too, honestly.",
                "I was in a crash myself once.")) {
            TurnTrace said = after(id, 3, "Hello.", own);
            assertThat(said.unit()).as(own).isEmpty();
            assertThat(said.act()).as(own).isEqualTo("disclosed");
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aSayingThatAllWillBeWellIsAReassurance(String id) {
        for (String saying : List.of(
                "You'll be right as rain.",
                "It'll all come out in the wash.",
                "Time's a great healer.",
                "Every cloud has a silver lining.",
                "It will all blow over, you'll see."))
            assertThat(after(id, 3, "Hello.", saying).act()).as(saying).contains("reassure");
    }

    private static TurnTrace after(String id, long seed, String first, String then) {
        SimulatedClient client = Clients.trusting(SHELF.open(id), Setting.PLAIN, seed, _ -> 80.0);
        return IvyCase.play(client, first, then).getLast().trace();
    }
}
