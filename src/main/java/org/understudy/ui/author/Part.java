package org.understudy.ui.author;

/** What of a case is on the desk. */
enum Part {
    UNITS,
    VOICE,
    MEMORY,
    REACH,
    QUESTIONS,
    PROPOSALS;

    /** One edits lines here. */
    boolean isEdited() {
        return this == UNITS || this == VOICE || this == MEMORY;
    }
}
