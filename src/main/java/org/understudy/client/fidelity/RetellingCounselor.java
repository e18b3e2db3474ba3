package org.understudy.client.fidelity;

import java.util.List;

/** Explains the retelling, asks for it, and leads through the memory more than once, back to what was gone round. */
final class RetellingCounselor implements Counselor {
    private static final List<String> BEFORE = List.of(
            "Hello, come in.",
            "Today I'd like us to go through the memory out loud, with your eyes closed and in the present tense."
                    + " Pushing it away keeps it alive, and telling it again and again makes it easier to carry.",
            "Where are you now, from 0 to 100?",
            "Would you be willing to close your eyes and start at the beginning of the memory?",
            "Begin wherever it starts for you, and go through the memory.");
    private static final List<String> ON = List.of(
            "What happens next?",
            "Go on.",
            "You're doing well. Stay with it.",
            "…",
            "What do you see?",
            "What do you hear?",
            "What's it like in your body?",
            "What's going through your mind?",
            "What are you feeling?",
            "Slow it down. Go back to the part you jumped.",
            "Where are you now, from 0 to 100?",
            "That must be so hard to carry.",
            "I'm here. There's no rush.",
            "What did he say?");

    @Override
    public String say(Seen s) {
        if (s.turn() < BEFORE.size()) return BEFORE.get(s.turn());
        if (s.turn() % 15 == 14) return "Let's go back to the beginning of the memory and tell it once more.";
        return s.pick(ON);
    }
}
