package org.understudy.client.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Before then, could you stay on the Metro for one stop longer, and see what happens? | Stay on the Metro for one stop longer.
        Would you be willing to write down your first thought each morning this week? | Write down my first thought each morning this week.
        I'd like you to listen to the recording once a day until we meet. | Listen to the recording once a day.
        So would you try to ring Mick on Thursday, if that's all right? | Ring Mick on Thursday.
        """)
    void theTaskIsSaidBackAsTheClientWould(String said, String task) {
        assertThat(Assigned.in(said)).contains(task);
    }

    @Test
    void whereNoneIsNamedThereIsNone() {
        assertThat(Assigned.in("How was your week?")).isEmpty();
    }
}
