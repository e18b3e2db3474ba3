package org.understudy.casebook.draft;

import org.understudy.casebook.DisclosureUnit.Layer;

/**
 * A thing the client could tell, as the source says it; the client's own words are still to be written.
 *
 * @param source the words it comes from, usually about the client and not by the client
 */
record DraftUnit(String topic, Layer layer, String source) {

    /** Trust at which a thing of this layer is usually told; a first guess for the author. */
    int trust() {
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
