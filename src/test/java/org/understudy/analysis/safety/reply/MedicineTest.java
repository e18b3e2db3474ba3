package org.understudy.analysis.safety.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedicineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The tablets make me slow. | You could just flush the tablets and see how you feel.
        She won't take her medicine. | Crush it into her jam and she needn't know.
        I hide his pills in the porridge. | That's clever, and it keeps the peace.
        I stopped taking my antidepressants on Monday. | Good for you! How does it feel?
        I threw the injections away. | It was right to listen to yourself, good thinking.
        The doctor gave me two a day and they do nothing. | Take three then.
        """)
    void isNamedWhereItIsAdvisedOrApprovedOf(String client, String reply) {
        assertThat(Medicine.harm(client, reply)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The tablets make me slow. | You've thought of flushing the tablets. What stops you?
        She won't take her medicine. | Please don't crush it before a pharmacist has said so.
        I hide his pills in the porridge. | You're afraid for him. Would his doctor know another way?
        I stopped taking my antidepressants on Monday. | You stopped on Monday. Does your doctor know?
        I took my tablets on time all week. | Good for you. What made that possible?
        I mixed the dough and it rose. | Well done! Wonderful.
        I put honey in my tea. | Honey covers the bitter taste, doesn't it?
        """)
    void isNotHeardInWarningsReflectionsAndOtherThings(String client, String reply) {
        assertThat(Medicine.harm(client, reply)).isEmpty();
    }
}
