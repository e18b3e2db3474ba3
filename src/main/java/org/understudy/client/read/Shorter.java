package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question without what is put before it, behind it or beside it: what is left may be one that is known. */
public final class Shorter {
    private static final Pattern TAIL = Pattern.compile(
            "^(?<rest>.{8,}?)(?:, (?:with|when|since|now|given|because|after|what with|even|at least|especially|if|or"
                + " is it|or are you|living|being|having|from|in|on|at|that|the|last|this|all in all|on the whole|do"
                + " you (?:think|reckon|suppose)|would you say)\\b| (?:now that|since then|since (?:it|that|this|all"
                + " (?:this|that)|the \\w+|your \\w+)\\b|because of (?:it|that|this|all)|on top of|these"
                + " days|lately|nowadays|at the moment)\\b).*$",
            Pattern.CASE_INSENSITIVE);

    /** What holds only then or only so is no mere lead in. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?!(?:(?:so|and|but|okay|ok|right|well),?"
                + " )*(?:if|when|whenever|while|once|before|after|suppose|say)\\b)[^,–—;:]{3,70}(?:,| –| —|;|:) (?:and"
                + " |but |so"
                + " )?(?<rest>(?:what|who|where|when|how|why|which|is|are|was|were|do|does|did|have|has|had|can)(?:'s|'re)?"
                + " .+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EITHER = Pattern.compile(
            "^(?<opens>(?:(?:so|and|but|okay|ok|right|well),? )*(?<asks>(?:do|did|are|were|have|can|could|would)"
                    + " (?:you|they|he|she|your \\w+) ).+?),? or (?<other>.+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_ITSELF = Pattern.compile(
            "^(?:is|are|was|were|do|does|did|have|has|had|can|could|would|will)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final int WORDS = 3;

    private Shorter() {}

    /** The questions that are left, the longest first; none that would lean on the talk. */
    public static List<String> forms(String question) {
        List<String> forms = new ArrayList<>();
        if (!question.endsWith("?")) return forms;
        Matcher tail = TAIL.matcher(question);
        if (tail.matches()) forms.add(tail.group("rest") + "?");
        Matcher lead = LEAD.matcher(question);
        if (lead.matches()) forms.add(lead.group("rest"));
        Matcher either = EITHER.matcher(question);
        if (either.matches()) {
            String other = either.group("other");
            forms.add(either.group("opens") + "?");
            forms.add(BY_ITSELF.matcher(other).matches() ? other : either.group("asks") + other);
        }
        return forms.stream()
                .distinct()
                .filter(f -> !f.equals(question) && Words.count(f) >= WORDS)
                .filter(f -> stands(Sentence.of(f)))
                .toList();
    }

    /** "Do you still see them, or not so much?": what is asked first, where what follows is only its other side. */
    public static Optional<String> half(String question) {
        Matcher either = EITHER.matcher(question);
        if (!question.endsWith("?") || !either.matches() || !question.contains(", or ")) return Optional.empty();
        return Optional.of(either.group("opens") + "?").filter(f -> Words.count(f) >= WORDS && stands(Sentence.of(f)));
    }

    private static boolean stands(Sentence s) {
        return s.asking()
                && !s.tagged()
                && !s.content().isEmpty()
                && s.followUp().isEmpty()
                && s.occasion().isEmpty();
    }
}
