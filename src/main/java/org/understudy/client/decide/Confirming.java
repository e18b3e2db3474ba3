package org.understudy.client.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.client.aim.Candidate;
import org.understudy.client.mind.Gates;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/** "Do you mean the bus?", "is that for work?": said to be so, or not quite; never how much, and never kept. */
final class Confirming {
    private static final String LEAD = "^((so|and|but|okay|ok|right|oh|ah|sorry|then|hm+|the \\w+( \\w+)?),? )*";

    private static final Pattern ASKED = Pattern.compile(LEAD
            + "((do|did) you mean|you mean(t)?(?! to)|(is|was) (that|it|this)"
            + " (for|at|in|on|with|from|because|to do with|about|the one|when|where|after|before|during)) .{2,40}\\?$");

    /** From this likeness on, the case has it. */
    private static final double OF_THE_CASE = 0.7;

    private static final double EXACT = 0.85;

    /** Of more words than these, some may be so and some not. */
    private static final int FEW = 2;

    private static final Pattern CONFIRMS =
            Pattern.compile("^((um|er|well|oh|hm|i suppose),? )?(not (really|exactly|quite|as such|so"
                    + " much|that)|no|nah|i (don't|wouldn't|shouldn't) (think|believe|say)|sort of|more or less|in a"
                    + " way|something like|roughly|partly|might be|it (may|might|could) be|could"
                    + " be|perhaps|maybe|probably)\\b");

    private static final Pattern KEEPS =
            Pattern.compile("\\b(leave|skip|answer|say|come back|think about|rather|sooner|yes and no|both|a (little"
                    + " )?bit|sometimes|some of it|depends|days)\\b");

    private Confirming() {}

    /** Empty where it is not asked, or where the case has an answer of its own. */
    static Optional<Decision> of(Sentence asked, Situation s) {
        String plain = Words.plain(asked.text());
        if (!ASKED.matcher(plain).matches() || s.mind().spoken().last().isEmpty()) return Optional.empty();
        if (ofTheCase(plain, s) || s.ofRisk() || plain.contains(" or ")) return Optional.empty();
        List<String> content = asked.content();
        if (content.size() > FEW || s.whom().isPresent()) return Optional.empty();
        boolean theirs = !content.isEmpty() && s.lastSaid().containsAll(content);
        if (theirs) return Optional.of(Backchannels.agreeing(s));
        List<String> lines = Part.fallback(s.clientCase(), "yesNo").lines().stream()
                .filter(l -> CONFIRMS.matcher(Words.plain(l)).find()
                        && !KEEPS.matcher(Words.plain(l)).find())
                .toList();
        return s.mind().spoken().unused(lines)
                ? Optional.of(Decision.of("beside.yesNo", new Part("fallbacks/yesNo.confirms", lines, Part.Role.BODY)))
                : Optional.of(Decision.of("beside.yesNo", new Part("fallbacks/confirms", PLAIN, Part.Role.BODY)));
    }

    /** The case has its own answer, or something it keeps lies near: neither is said to be so or not in passing. */
    private static boolean ofTheCase(String plain, Situation s) {
        boolean small = s.small().filter(q -> q.likeness() >= EXACT).isPresent() && !plain.contains("mean");
        Optional<Candidate> best = s.aim().best().filter(_ -> s.aim().confident());
        return small
                || best.filter(c -> c.likeness() >= OF_THE_CASE || !Gates.isHarmless(c.unit()))
                        .isPresent();
    }

    private static final List<String> PLAIN = List.of("Not quite.", "More or less.", "No, not that.");
}
