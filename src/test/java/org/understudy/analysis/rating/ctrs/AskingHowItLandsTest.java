package org.understudy.analysis.rating.ctrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.understudy.analysis.rating.CtrsItem;
import org.understudy.analysis.rating.ReadSessions;
import org.understudy.session.ItemRating;

/** The feedback item on short talks of our own: those in which it is asked stand above those in which it is not. */
class AskingHowItLandsTest {
    /** A talk, and what a reader would give its counselor for asking how it lands. */
    private record Talk(String name, double low, double high, String lines) {
        double score() {
            return CtrsRater.rate(ReadSessions.debrief().read(ReadSessions.ofLines(lines))).items().stream()
                    .filter(i -> i.item().equals(CtrsItem.FEEDBACK.key()))
                    .mapToDouble(ItemRating::score)
                    .findFirst()
                    .orElse(0);
        }

        /** Scores go by half points. */
        boolean fits(double score) {
            return score >= low - 0.5 && score <= high + 0.5;
        }
    }

    private static List<Talk> talks() throws IOException {
        String file;
        try (var in = AskingHowItLandsTest.class.getResourceAsStream("/rating/asking-how-it-lands.txt")) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Talk> talks = new ArrayList<>();
        for (String part : file.split("(?m)^== ")) {
            if (part.startsWith("#")) continue;
            String[] head = part.substring(0, part.indexOf('\n')).split("[ -](?=[\\d])");
            talks.add(new Talk(
                    head[0],
                    Double.parseDouble(head[1]),
                    Double.parseDouble(head[2]),
                    part.substring(part.indexOf('\n') + 1)));
        }
        return talks;
    }

    @Test
    void nearlyEveryTalkIsGivenWhatAReaderWouldAndWhoAsksStandsAboveWhoDoesNot() throws IOException {
        List<Talk> talks = talks();
        int fits = 0;
        double lowestOfAsking = 6;
        double highestOfNot = 0;
        for (Talk talk : talks) {
            double score = talk.score();
            if (talk.fits(score)) fits++;
            if (talk.low() >= 2) lowestOfAsking = Math.min(lowestOfAsking, score);
            else highestOfNot = Math.max(highestOfNot, score);
            System.out.printf(
                    Locale.ROOT, "feedback %s: %.1f of %.0f to %.0f%n", talk.name(), score, talk.low(), talk.high());
        }
        assertThat(talks).hasSize(16);
        assertThat(fits).isGreaterThanOrEqualTo(15);
        assertThat(lowestOfAsking).isGreaterThan(highestOfNot);
    }
}
