package org.understudy.analysis.rating.ctrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.Evidence;
import org.understudy.session.ItemRating;

/** What sets an agenda and what is a task: an announcement is not the first, a ruler of change is not the second. */
class AgendaAndHomeworkTest {
    private static final List<String> TALK = List.of(
            "Client: I lie down at eleven and then I hear the fridge. It comes on about every twenty minutes.",
            "Counselor: So you lie there and wait for the fridge.",
            "Client: I count it. Then I get up and have toast, and then it's three.",
            "Counselor: What goes through your mind at three?",
            "Client: That I'll be useless tomorrow. That they'll see it at work.",
            "Counselor: They'll see it, and then what?",
            "Client: Then they'll give the rota to somebody else. I've had that rota nine years.",
            "Counselor: Nine years. You'd miss it.",
            "Client: I would. It's the one thing I do that runs.");

    private static ItemRating rate(CtrsItem item, Stream<String> lines) {
        return CtrsRater.rate(ReadSessions.transcript(ReadSessions.ofLines(String.join("\n", lines.toList()))))
                .item(item);
    }

    private static ItemRating agenda(String... opening) {
        return rate(CtrsItem.AGENDA, Stream.concat(Stream.of(opening), TALK.stream()));
    }

    private static ItemRating homework(String... end) {
        Stream<String> begun = Stream.of("Counselor: Hello, good to see you.");
        return rate(CtrsItem.HOMEWORK, Stream.concat(Stream.concat(begun, TALK.stream()), Stream.of(end)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let's look at your sleep diary first.",
                "Today I want to talk about your sleep.",
                "I'm here to talk to you about your sleep.",
                "So let's start with the sleep diary."
            })
    void aTopicImposedIsDecidedByOne(String words) {
        assertThat(agenda("Counselor: Hello. " + words).score()).isLessThanOrEqualTo(2);
    }

    @Test
    void askedForChosenAndKeptToIsMoreThanAnnounced() {
        ItemRating jointly = agenda(
                "Counselor: Hello. We've fifty minutes. I'd thought of the sleep diary; what would you like to put on"
                        + " the list?",
                "Client: The nights. And something about work.",
                "Counselor: The nights and work. Which one first?");
        assertThat(jointly.score()).isGreaterThanOrEqualTo(4);
        assertThat(agenda(
                                "Counselor: Hello. What do you think would be most helpful for us to focus on today?",
                                "Client: The nights, that I'm useless at work, and losing the rota.",
                                "Counselor: The nights, then.",
                                "Client: Yes.",
                                "Counselor: What are the nights like?",
                                "Client: Long.",
                                "Counselor: And what do you tell yourself then, in the nights?",
                                "Client: That I'll lose the rota.",
                                "Counselor: So at night you lose the rota already.",
                                "Client: Every night.",
                                "Counselor: Useless at work, that's the picture.")
                        .score())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void theClientsWordsSetNoAgenda() {
        ItemRating rated = agenda(
                "Counselor: Hello. Let's look at your sleep diary first.",
                "Client: Right. There is a lot in the diary about the fridge this week, and the toast.",
                "Counselor: The fridge.");
        assertThat(rated.evidence().stream().filter(Evidence::supports)).allMatch(e -> e.turn() % 2 == 0);
    }

    @Test
    void leaveAskedForATopicInvites() {
        assertThat(agenda(
                                "Counselor: Hello. Would it be all right if we went over the sleep diary together?",
                                "Client: Yes. It's mostly the fridge.",
                                "Counselor: Mm.")
                        .score())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aPieceFromTheMiddleShowsNoOpening() {
        List<String> middle = Stream.concat(TALK.stream(), TALK.stream().map(l -> l.replace("fridge", "boiler")))
                .toList();
        assertThat(rate(CtrsItem.AGENDA, Stream.concat(middle.stream(), middle.stream()))
                        .observable())
                .isFalse();
        assertThat(rate(CtrsItem.AGENDA, Stream.concat(Stream.of("Counselor: Hello, come in."), middle.stream()))
                        .observable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On a scale from 0 to 10, how confident are you that you could sleep without the toast?",
                "How was your week?",
                "How important is it to you to change this, from one to ten?",
                "Could you say more about that?",
                "So do you think you could quit this weekend then?",
                "Can you repeat back to me how you'll take this medicine in the evening?",
                "So, you'd really like to sleep at the weekend?"
            })
    void isNoTask(String words) {
        ItemRating rated = homework(
                "Counselor: " + words,
                "Client: I could, I think. I'd say a six. I'll see on Monday.",
                "Counselor: Okay. Well, that's our time. See you next week.",
                "Client: Bye.");
        assertThat(rated.evidence()).noneMatch(Evidence::supports);
        if (rated.observable()) assertThat(rated.score()).isLessThanOrEqualTo(1);
    }

    @Test
    void confidenceIsAskedOfTheTask() {
        String sure = "From 0 to 10, how confident are you that you'll write it down on Sunday?";
        ItemRating rated = homework(
                "Counselor: Would you write down, before Monday, what you think at three when the fridge comes on?",
                "Client: I could. I've got a pad by the bed, I'd do it on Sunday.",
                "Counselor: " + sure,
                "Client: Seven. Eight if the pen works.",
                "Counselor: That's our time. See you next week.",
                "Client: Bye.");
        assertThat(rated.evidence()).anyMatch(e -> e.quote().equals(sure));
        assertThat(rated.score()).isGreaterThanOrEqualTo(3.5);
    }

    @Test
    void whereAChangeIsWeighedNoTaskIsMissed() {
        ItemRating rated = rate(
                CtrsItem.HOMEWORK,
                Stream.of(
                        "Counselor: Hello, thanks for coming in.",
                        "Client: I want to cut down on my drinking. I really want to stop.",
                        "Counselor: You want to stop.",
                        "Client: I need to quit, it's hurting my liver. But I like to drink with my friends.",
                        "Counselor: You like the company.",
                        "Client: I don't think I can stop. I enjoy drinking too much.",
                        "Counselor: And the liver worries you.",
                        "Client: I want to be healthy for my kids. I'm going to drink less.",
                        "Counselor: You're going to drink less.",
                        "Client: I will cut down. I'm ready to do it.",
                        "Counselor: Thanks for coming in today. Take care.",
                        "Client: Bye."));
        assertThat(rated.observable()).isFalse();
    }
}
