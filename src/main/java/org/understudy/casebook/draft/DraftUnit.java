package org.understudy.casebook.draft;

import java.util.Optional;
import org.understudy.casebook.DisclosureUnit.Layer;

/**
 * A thing the client could tell, as the source says it; the client's own words are still to be written.
 *
 * @param source the words it comes from, usually about the client and not by the client
 * @param asked which risk question it answers; empty for everything else
 * @param stands of a risk unit, whether the source says it or denies it: "said", "denied", "said and denied"
 */
record DraftUnit(String topic, Layer layer, String source, Optional<String> asked, String stands) {
    private static final String RISK = "Risk";

    DraftUnit(String topic, Layer layer, String source) {
        this(topic, layer, source, Optional.empty(), "");
    }

    /** What would answer a counselor who asks after this kind of risk. */
    static DraftUnit risk(String kind, String stands, String source) {
        return new DraftUnit(RISK, Layer.FEELING, source, Optional.of(kind), stands);
    }

    /** What the author sees it called. */
    String label() {
        return asked.map(kind -> kind + ", " + stands + ": " + source).orElse(source);
    }

    /** Trust at which a thing of this layer is usually told; a first guess for the author. */
    int trust() {
        // asked plainly it is to be answered
        if (asked.isPresent()) return 0;
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
