package org.understudy.client.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "You mentioned the launderette. Who's there?": a short question is about what the sentence before it brings up. */
final class Introduced {
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)^((so|and|but|okay|ok|right|well|now|then|alright|all right|thank you|thanks),?"
                + " )*(earlier )?(you (had )?(mentioned|(told me|talked|spoke|were talking|were telling me)"
                + " about|brought up)|(let's|let us|let me|(can|could|may|shall) (we|i)|i'd like (us )?to|i want to|i"
                + " wanted to|i was going to|maybe we (can|could)) (just )?((go|come|turn|get|circle|jump) back"
                + " to|(talk|ask( you)?|hear|think|know) (a (bit|little) )?(more )?about|look at|stay with|return"
                + " to)|i('m| was| am) (just )?(wondering|thinking|curious|interested)"
                + " (about|in)|(going|coming|turning|getting) back to|back to|about|as for|regarding)"
                + " (?<topic>[\\p{L}' -]{3,48}?)(,? (for a (moment|second|minute|bit|while)|a"
                + " (bit|little)|again|first|now|today|next|earlier|before|just now|if (that's|that is|it's)"
                + " (ok|okay|all right|alright)( with you)?))*[.!?:…-]*$");

    /** A topic has so many words at most. */
    private static final int A_FEW = 6;

    private Introduced() {}

    /** The turn, each short question carrying what the sentence before it brings up. */
    static String carried(String text) {
        List<String> sentences = Sentences.of(text);
        if (sentences.size() < 2) return text;
        List<String> carried = new ArrayList<>();
        carried.add(sentences.getFirst());
        for (int i = 1; i < sentences.size(); i++) {
            String question = sentences.get(i);
            String before = sentences.get(i - 1);
            carried.add(Broached.put(before, question)
                    .or(() -> topic(before)
                            .filter(_ -> leans(question))
                            .map(topic -> question.replaceFirst("\\s*\\?+$", "") + ", " + topic + "?"))
                    .orElse(question));
        }
        return carried.equals(sentences) ? text : String.join(" ", carried);
    }

    private static Optional<String> topic(String sentence) {
        Matcher lead = LEAD_IN.matcher(sentence.strip());
        if (!lead.matches()) return Optional.empty();
        String topic = lead.group("topic").strip();
        boolean ofSomething = !Sentence.of(topic).content().isEmpty();
        return Words.count(topic) <= A_FEW && ofSomething ? Optional.of(topic) : Optional.empty();
    }

    /** Hardly a word of its own. */
    private static boolean leans(String question) {
        return question.strip().endsWith("?") && Sentence.of(question).content().size() <= 1;
    }
}
