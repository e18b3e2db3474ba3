package org.understudy.client.aim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.understudy.client.read.Heard;
import org.understudy.client.read.Sentence;
import org.understudy.client.read.Words;

/**
 * What any counselor asks anybody (the week, the hardest part, where to begin), in the words it is asked in. The same for
 * every case; what a case answers it says in its {@code ordinary} and its frames.
 */
public final class OrdinaryQuestions {
    private static final Phrasebook ASKED = Phrasebook.read("/client/ordinary.txt");

    /** Points at something said before; "when it comes down to it" points at nothing. */
    private static final Pattern LEANS =
            Pattern.compile("\\b(?<!when )(it|that|this|then|those|these|so)\\b(?<!\\bcomes (right )?(down )?to it)");

    private static final Pattern AFTER_COMMA = Pattern.compile("[,;:–—] ([^,;:–—]+)$");

    /** Asks the rest of its sentence for an opinion. */
    private static final Pattern TAG =
            Pattern.compile("(do|did|would|have) you (think|reckon|say|suppose|imagine|guess|know|see|find)\\W*");

    /** Counts what the rest of its sentence names. */
    private static final Pattern ELLIPTICAL = Pattern.compile(
            "((and|or|but|so) )?((for|since) )?(how (long|often|many|much)( (for|times|hours|days))?|when)\\W*");

    /** "What do you think might happen if you went to bed without that look?" */
    private static final Pattern WERE_IT_LEFT =
            Pattern.compile("\\bwhat (do you (think|worry|fear|imagine|believe) )?(would|might|could) happen"
                + " if\\b.{0,25}\\byou\\b.{0,60}(n't\\b|\\b(not|never|without|left|leave|stop(ped)?|skip(ped)?|only|once|resist(ed)?|let"
                + " (it|that) be)\\b)");

    /** "What was going through your mind when you were outside?" */
    private static final Pattern IF = Pattern.compile(
            "^(.{12,}?),? (?:if|when|while|as) (?:you|he|she|it|they|i|we|that|one|your)\\b.+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_LAST = Pattern.compile(
            "^(.+?), (?:say|like|for (?:instance|example)|from|maybe|perhaps|roughly|usually|even|if only|never mind|to"
                    + " (?:look|talk|focus|work)|or (?:is|are|do|does|would|was|did|have|has))\\b.+$",
            Pattern.CASE_INSENSITIVE);

    /** So many words are a question without what follows them. */
    private static final int WHOLE = 4;

    /** So sure is what is asked without what is supposed: a question of the case that is nearer has both. */
    private static final double WITHOUT_IF = 0.72;

    private OrdinaryQuestions() {}

    /** The names of all kinds, in their order. */
    public static Set<String> kinds() {
        return ASKED.kinds();
    }

    /** The ways a kind is asked. */
    public static List<String> asks(String kind) {
        return ASKED.wordings(kind);
    }

    /** The kinds its ways of asking would be taken for, each as if it had not been written; empty for none. */
    public static List<String> leavingOut(String kind) {
        return ASKED.leavingOut(kind, AimWeights.ORDINARY).stream()
                .map(Phrasebook.Found::kind)
                .toList();
    }

    /** The ordinary question of a turn: its last question, or an earlier one where the last is none of the case's either. */
    public static Optional<OrdinaryQuestion> in(Heard heard, Aim aim) {
        double asNearAs = aim.confident() ? AimWeights.ORDINARY : AimWeights.ORDINARY_ALONE;
        return heard.asked().reversed().stream()
                .limit(aim.confident() ? 1 : heard.asked().size())
                .flatMap(q -> in(q, asNearAs).stream())
                .findFirst();
    }

    private static Optional<OrdinaryQuestion> in(Sentence sentence, double asNearAs) {
        Stream<String> parts = Stream.concat(sentence.questions().stream().map(Sentence::text), afterComma(sentence));
        Optional<OrdinaryQuestion> found = Stream.concat(Stream.of(sentence.text()), parts)
                .distinct()
                .flatMap(text -> in(text, sentence, asNearAs).stream())
                .max(Comparator.comparingDouble(OrdinaryQuestion::likeness));
        return found.or(() -> withoutIf(sentence)).or(() -> withoutLast(sentence, asNearAs));
    }

    /** "What would a usual evening look like for you, say from dinner onwards?" */
    private static Optional<OrdinaryQuestion> withoutLast(Sentence sentence, double asNearAs) {
        Matcher last = BEFORE_LAST.matcher(sentence.text());
        return last.matches() && Words.count(last.group(1)) >= WHOLE
                ? in(last.group(1) + "?", sentence, asNearAs)
                : Optional.empty();
    }

    private static Optional<OrdinaryQuestion> withoutIf(Sentence sentence) {
        if (WERE_IT_LEFT.matcher(Words.plain(sentence.text())).find())
            return Optional.of(new OrdinaryQuestion("worstCase", WITHOUT_IF, true, sentence));
        Matcher supposed = IF.matcher(sentence.text());
        if (!supposed.matches()) return Optional.empty();
        return ASKED.nearest(supposed.group(1) + "?", AimWeights.SMALL_VERBATIM)
                .map(found -> new OrdinaryQuestion(found.kind(), WITHOUT_IF, true, sentence));
    }

    /** "I know it can be hard to come, how are you feeling about it?" */
    private static Stream<String> afterComma(Sentence sentence) {
        Matcher comma = AFTER_COMMA.matcher(sentence.text());
        return comma.find() && !TAG.matcher(Words.plain(comma.group(1))).matches()
                ? Stream.of(comma.group(1))
                : Stream.empty();
    }

    /** "Do you get to sleep in the day, and for how long?": how long the sleep is. */
    private static boolean leansOnTheRest(String text, Sentence sentence) {
        return ELLIPTICAL.matcher(Words.plain(text)).matches()
                && !sentence.content().isEmpty();
    }

    private static Optional<OrdinaryQuestion> in(String text, Sentence sentence, double asNearAs) {
        // "why?" alone asks after what was just said
        if (Words.count(text) < 2 || leansOnTheRest(text, sentence)) return Optional.empty();
        boolean leans = LEANS.matcher(Words.plain(text)).find();
        return ASKED.nearest(text, asNearAs)
                .map(found -> new OrdinaryQuestion(found.kind(), found.likeness(), leans, sentence));
    }
}
