package org.understudy.client.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.DisclosureUnit.Detail;
import org.understudy.client.fidelity.Claims.Claim;

class ContradictionsTest {
    private final Claims gloria = new Claims(new BundledCasebook().open("gloria-checks"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marcia's forty-one and in charge.|daughter.age|41",
                "My daughter's forty-two.|daughter.age|42",
                "I'm sixty-seven, you know.|client.age|67",
                "There's my brother Lloyd.|kin of Lloyd|brother",
                "Caleb's my nephew.|kin of Caleb|nephew",
                "I've got three children.|number of children|3",
                "I've no kids.|number of children|0",
                "We've been married forty years.|marriage.years|40",
                "Thirty-one years driving, me.|years driving|31",
            })
    void aClaimIsReadFromTheWords(String line, String slot, String value) {
        assertThat(gloria.of(line)).contains(new Claim(slot, value));
    }

    @Test
    void whatIsCountedOrLongPastIsNoAge() {
        assertThat(List.of(
                        "Marcia's five foot one.",
                        "I'm twenty minutes up the road.",
                        "When I was nineteen, Marcia was born.",
                        "I sent Marcia forty, on one Sunday.",
                        "I'm two hundred yards off."))
                .allSatisfy(line -> assertThat(gloria.of(line)).as(line).isEmpty());
    }

    @Test
    void theCaseItselfIsKnownBeforeAWordIsSaid() {
        assertThat(gloria.known())
                .containsEntry("client.age", "67")
                .containsEntry("daughter.age", "41")
                .containsEntry("kin of Vernon", "husband");
    }

    @Test
    void twoWordingsOfOneAnswerAgree() {
        Detail married = new Detail("howLong", List.of("How long have you been married?"), List.of());
        assertThat(SameAnswer.differs(married, "Forty-one years.", "Thirty-nine years, in May."))
                .isPresent();
        assertThat(SameAnswer.differs(married, "Forty-one years.", "Forty-one years in May."))
                .isEmpty();
        Detail day = new Detail("when", List.of("When was it?"), List.of());
        assertThat(SameAnswer.differs(day, "A Tuesday.", "On the Wednesday.")).isPresent();
        assertThat(SameAnswer.differs(day, "A Tuesday, in May.", "In May.")).isEmpty();
        Detail any = new Detail("any", List.of("Did it help?"), List.of());
        assertThat(SameAnswer.differs(any, "Yes, a bit.", "No. Not once.")).isPresent();
        assertThat(SameAnswer.differs(any, "Yes, a bit.", "No idea.")).isEmpty();
    }
}
