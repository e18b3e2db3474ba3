package org.understudy.client.mind;

import java.util.Locale;

/** The scales of a client's state, 0 to 100 each. */
public enum Measure {
    TRUST,
    BOND,
    DISTRESS,
    ENGAGEMENT,
    REACTANCE,
    SHAME,
    HOPE,
    FATIGUE;

    /** The name in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
