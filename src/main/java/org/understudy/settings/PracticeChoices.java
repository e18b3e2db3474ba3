package org.understudy.settings;

import java.util.Optional;

/**
 * How the trainee likes to practise, and what was chosen last.
 *
 * @param typingPace true where the client's lines are typed out at a human pace
 * @param coach true where the coach shows from the start
 * @param minutes planned length of a session, 1 to 240
 * @param seedCode the word a class shares
 */
public record PracticeChoices(
        boolean typingPace,
        boolean coach,
        int minutes,
        Optional<String> seedCode,
        Optional<String> lastCase,
        Optional<String> lastPhase,
        Optional<String> lastStyle) {
    public static final PracticeChoices DEFAULT = new PracticeChoices(
            true, false, 30, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public PracticeChoices {
        minutes = Math.clamp(minutes, 1, 240);
    }

    public PracticeChoices withTypingPace(boolean on) {
        return new PracticeChoices(on, coach, minutes, seedCode, lastCase, lastPhase, lastStyle);
    }

    public PracticeChoices withCoach(boolean shown) {
        return new PracticeChoices(typingPace, shown, minutes, seedCode, lastCase, lastPhase, lastStyle);
    }

    public PracticeChoices withMinutes(int planned) {
        return new PracticeChoices(typingPace, coach, planned, seedCode, lastCase, lastPhase, lastStyle);
    }

    public PracticeChoices withSeedCode(Optional<String> code) {
        return new PracticeChoices(typingPace, coach, minutes, code, lastCase, lastPhase, lastStyle);
    }

    public PracticeChoices withLast(Optional<String> caseId, Optional<String> phase, Optional<String> style) {
        return new PracticeChoices(typingPace, coach, minutes, seedCode, caseId, phase, style);
    }
}
