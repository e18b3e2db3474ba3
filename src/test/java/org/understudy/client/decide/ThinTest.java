package org.understudy.client.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.client.read.Words;

class ThinTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How long have you been singing with them?|howLong",
                "How long does that go on for?|howLong",
                "What do you do out there on the landing?|doing",
                "What do you do when you get there?|doing",
                "What did you do then?|did",
                "How do you cope when there aren't enough of you on?|coping",
                "How do you manage to get around without them?|coping",
                "What do you do instead to get around?|doing",
                "What's it been like growing up with a dad that loud?|like",
                "What is that like for you, hearing it?|like",
                "How is it, having her so near?|like",
                "What did your daughter say about it?|said",
                "What does he make of it?|said",
                "What is it about the door?|about",
                "What makes it so hard?|about",
                "Tell me more about that?|more",
                "What sort of thing was it?|kind",
                "Which one is your favourite?|kind",
                "What did you feel, hearing it?|feel",
                "How did that make you feel?|feel",
                "What was going through your mind?|think",
                "What do you picture happening?|think",
                "What would help with that?|want",
                "When do you notice that most?|whenMost",
                "Who did you feel of use to, before?|who",
                "Where do you go?|where",
                "How many do you make?|amount",
                "When was the last time you played?|lastTime",
                "What is on it?|thing",
                "What are the three?|thing",
                "Sure of what, exactly?|thing",
                "When you say 'it', what is it you are going over?|thing",
                "What does counting do for you when you feel like that?|effect",
                "What happens in your body when he does that?|body",
                "What have you noticed that's different?|noticed",
                "Who is it that's at work?|who",
                "What happens on a Thursday?|doing",
                "How was yesterday, the Sunday?|like",
                "What do they sound like to you?|like",
            })
    void aQuestionIsOfAKind(String question, String kind) {
        assertThat(Thin.kind(Words.plain(question))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened that day?",
                "Who hurt you?",
                "How did he die?",
                "What did you do when he hit you?",
                "Do you like it?",
                "Did something happen at work?",
                "Would you have liked to say something back?",
                "Are you close to her?"
            })
    void whatIsHeavyOrWantsAYesOrNoIsOfNone(String question) {
        assertThat(Thin.kind(Words.plain(question))).isEmpty();
    }
}
