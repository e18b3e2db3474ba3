package org.understudy.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.session.Behaviour;
import org.understudy.session.Technique;

class ReleaseTest {
    private static final BuiltInCoder CODER = BuiltInCoder.load();

    private static CodedTurn coded(String text) {
        return CODER.code(text, new CodingContext(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You don't have to add it to the list for my sake.",
                "You don't have to tell me today.",
                "You don't need to tell me today.",
                "You don't need to decide that now.",
                "There's no need to finish it for me.",
                "You needn't answer that.",
                "You haven't got to say it out loud.",
                "You don’t have to go through it again if you’d rather not.",
                "It doesn't have to be today.",
                "And you don't have to explain anything to me.",
                "You don't need to write it down for me."
            })
    void lettingSomebodyOffHereLeavesTheChoiceWithThem(String text) {
        assertThat(coded(text).main()).isEqualTo(Technique.EMPHASIZE_AUTONOMY);
        assertThat(coded(text).behaviour()).isEqualTo(Behaviour.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You don't have to be polite about it.",
                "You don't have to feel guilty.",
                "So you don't have to be the strong one with her.",
                "You don't have to drink when he does.",
                "You don't need to ring her every night.",
                "We don't have to agree with everything they wrote.",
                "There's no need to worry the children with it.",
                "Nobody says you have to forgive him."
            })
    void lettingSomebodyOffElsewhereTellsThemNothingToDo(String text) {
        assertThat(coded(text).main())
                .isNotIn(Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT, Technique.CONFRONT, Technique.WARN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You have to add it to the list.",
                "You need to tell me today.",
                "You should tell me today.",
                "You don't have to drink when he does, just say no and leave the pub.",
                "You don't have to answer now but you should ring him tonight."
            })
    void aPushIsStillOne(String text) {
        assertThat(coded(text).main()).isIn(Technique.ADVISE_WITHOUT_PERMISSION, Technique.DIRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do you have to go back there?", "Why don't you have to go?"})
    void aQuestionIsStillOne(String text) {
        assertThat(coded(text).behaviour()).isEqualTo(Behaviour.QUESTION);
    }
}
