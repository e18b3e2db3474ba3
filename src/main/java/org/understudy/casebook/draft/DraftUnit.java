package org.understudy.casebook.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.understudy.casebook.DisclosureUnit.Layer;

/**
 * A thing the client could tell, as the source says it; the client's own words are still to be written.
 *
 * @param source the words it comes from, usually about the client and not by the client
 */
record DraftUnit(String topic, Layer layer, String source) {
    private static final String RISK = "Risk";

    /** Suicide, self-harm, or the wish not to be alive or not to wake up. */
    private static final Pattern DYING = Pattern.compile("(?i)\\b(suicid\\w*|self-harm\\w*|(harm|kill|hurt)(s|ed|ing)?"
        + " (him|her|them)sel\\w+|end(s|ed|ing)? (his|her|their) (own )?li(fe|ves)|not be here|better off"
        + " (dead|without (him|her|them))|(wish|hop|want|pray|rather|mind|like)\\w*\\b.{0,40}\\b(not|never|wouldn't)"
        + " (to )?(be )?(wak\\w+( up)?|woken( up)?|be alive|alive|live|be here|exist)|(wish|want)\\w*"
        + " .{0,25}\\b(dead|die)\\b|no (reason|point)( in| to| for)? (liv\\w+|going on))");

    static boolean speaksOfDying(String sentence) {
        return DYING.matcher(sentence).find();
    }

    /** What would answer a counselor who asks whether there are thoughts of dying. */
    static DraftUnit risk(String source) {
        return new DraftUnit(RISK, Layer.FEELING, source);
    }

    /** Which risk question it answers; empty for everything else. */
    Optional<String> asked() {
        return topic.equals(RISK) ? Optional.of("ideation") : Optional.empty();
    }

    /** Trust at which a thing of this layer is usually told; a first guess for the author. */
    int trust() {
        // asked plainly it is to be answered
        if (asked().isPresent()) return 0;
        return switch (layer) {
            case STRENGTH, VALUE -> 32;
            case EVENT, SYMPTOM, RELATION -> 40;
            case FEELING -> 50;
            case THOUGHT -> 55;
            case MEMORY -> 62;
            case BELIEF -> 68;
        };
    }

    /** Depth credit asked for, 0 to 3. */
    int depth() {
        return switch (layer) {
            case THOUGHT -> 1;
            case MEMORY -> 1;
            case BELIEF -> 2;
            default -> 0;
        };
    }
}
