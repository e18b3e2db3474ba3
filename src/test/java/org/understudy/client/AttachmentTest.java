package org.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.understudy.casebook.BundledCasebook;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.Temperament.Attachment;
import org.understudy.session.Setting;

@Execution(ExecutionMode.CONCURRENT)
class AttachmentTest {
    private static final String[] PUSHED = {
        "Hello.", "What happened with your husband?", "How did the marriage end?", "Tell me how it ended."
    };
    private static final String[] RESPECTED = {
        "Hello.", "What happened with your husband?", "We can leave that for now. You decide."
    };

    @Test
    void everyStyleOfAttachmentIsMetAmongTheEightPeople() {
        BundledCasebook cases = new BundledCasebook();
        assertThat(cases.cards().stream()
                        .map(CaseCard::id)
                        .map(id -> cases.open(id).temperament().attachment()))
                .contains(Attachment.values());
    }

    @Test
    void anxiousClientGainsMoreAndAvoidantLessFromTheSameRespect() {
        assertThat(trust(Attachment.ANXIOUS, RESPECTED))
                .isGreaterThan(trust(Attachment.SECURE, RESPECTED))
                .isGreaterThan(trust(Attachment.AVOIDANT, RESPECTED));
    }

    @Test
    void pushingCostsAnxiousAndAvoidantClientsMore() {
        assertThat(trust(Attachment.SECURE, PUSHED))
                .isGreaterThan(trust(Attachment.ANXIOUS, PUSHED))
                .isGreaterThan(trust(Attachment.AVOIDANT, PUSHED));
    }

    @Test
    void disorganisedClientSometimesTakesTrustBackAfterTellingSomethingDeep() {
        assertThat(takenBack(Attachment.DISORGANISED)).isBetween(3L, 27L);
        assertThat(takenBack(Attachment.SECURE)).isZero();
    }

    private static long takenBack(Attachment attachment) {
        ClientCase c = ivy(attachment);
        return IntStream.range(0, 30)
                .filter(seed -> IvyCase.play(
                                Clients.trusting(c, Setting.PLAIN, seed, _ -> 90),
                                "Hello.",
                                "What happened with your husband?",
                                "What makes you think you drove him off?",
                                "What happened with your husband, when he left?",
                                "How did the marriage end?")
                        .stream()
                        .flatMap(r -> r.trace().effects().stream())
                        .anyMatch(e -> e.event().equals("told_deep")))
                .count();
    }

    private static double trust(Attachment attachment, String... lines) {
        List<ClientReply> replies = IvyCase.play(Clients.meet(ivy(attachment), Setting.PLAIN, 5), lines);
        return replies.getLast().state().trust();
    }

    private static ClientCase ivy(Attachment attachment) {
        return IvyCase.CASE.with(attachment);
    }
}
