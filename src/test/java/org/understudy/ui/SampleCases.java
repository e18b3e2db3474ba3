package org.understudy.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.understudy.casebook.Approach;
import org.understudy.casebook.CaseCard;
import org.understudy.casebook.CaseOrigin;
import org.understudy.casebook.Casebook;
import org.understudy.casebook.ClientCase;
import org.understudy.casebook.DisclosureUnit;
import org.understudy.casebook.LineReplies;
import org.understudy.casebook.ReasoningKey;
import org.understudy.casebook.Replies;
import org.understudy.casebook.Temperament;

/** A shelf with two people, for the screens to be tested with. */
public final class SampleCases implements Casebook {
    private static final List<CaseCard> CARDS = List.of(
            card("dana-crash", "Dana", 34, Approach.PROLONGED_EXPOSURE, "after a road accident", "blue"),
            card("tom-sundays", "Tom", 41, Approach.CBT, "low mood", "plum"));

    @Override
    public List<CaseCard> cards() {
        return CARDS;
    }

    @Override
    public ClientCase open(String id) {
        CaseCard card =
                CARDS.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        ReasoningKey key = new ReasoningKey(
                List.of("She skips the seconds before the crash."),
                List.of(),
                new ReasoningKey.Therapy("prolonged exposure", "avoidance keeps it going"),
                List.of("It was my call"),
                List.of());
        Replies.OfUnit sleep = new Replies.OfUnit(
                List.of(),
                List.of(),
                List.of("Four hours, and then you're up.", "What comes, when you sleep no more than that?"),
                List.of(),
                Map.of());
        return new ClientCase(
                card,
                Map.of(),
                null,
                new Temperament(
                        Temperament.Attachment.SECURE,
                        Map.of("talk", 0.4, "hedge", 0.5, "hostile", 0.1, "please", 0.4),
                        Map.of("trust", 36.0)),
                Map.of(),
                key,
                units(),
                null,
                Map.of(),
                Optional.empty(),
                new Replies(Map.of("sleep-hours", sleep), Map.of(), LineReplies.NONE));
    }

    private static List<DisclosureUnit> units() {
        return List.of(
                unit("brings", "What brings her"),
                unit("sleep-hours", "Four hours of sleep"),
                unit("night-thoughts", "What goes round at night"),
                unit("skipped-part", "The skipped part"),
                unit("fear-of-losing-control", "Fear of not stopping"),
                unit("my-call", "Belief: “it was my call”"),
                unit("alone-with-it", "Alone with it"),
                unit("keeps-busy", "Keeping busy"),
                unit("quiet-home", "The quiet at home"),
                unit("homework", "A number for the week"));
    }

    private static DisclosureUnit unit(String id, String label) {
        return new DisclosureUnit(
                id,
                "Crash",
                label,
                DisclosureUnit.Layer.EVENT,
                new DisclosureUnit.Gate(40, 1),
                List.of(),
                List.of(),
                DisclosureUnit.AnswerShape.OPEN,
                List.of(),
                List.of(),
                List.of(),
                false,
                new DisclosureUnit.Affect(-0.5, 0.5, 0.5),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseCard card(String id, String name, int age, Approach approach, String problem, String hue) {
        CaseCard.Phase phase = new CaseCard.Phase(
                "orientation",
                "Orientation",
                "Explain imaginal exposure so that she can decide. Get a baseline SUDS.",
                Map.of(),
                List.of(),
                List.of(),
                List.of("baseline_suds"),
                false);
        return new CaseCard(
                id,
                1,
                name,
                age,
                "she/her",
                "nurse",
                approach,
                problem,
                2,
                30,
                "She keeps busy. There is a part she skips.",
                List.of("road accident"),
                List.of("explaining imaginal exposure"),
                hue,
                "Nine months after a car accident. Poor sleep, avoids driving, keeps busy.",
                List.of(phase),
                CaseOrigin.WRITTEN,
                false);
    }
}
