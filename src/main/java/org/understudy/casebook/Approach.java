package org.understudy.casebook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way of working a case is written for. */
public enum Approach {
    @JsonProperty("prolonged-exposure")
    PROLONGED_EXPOSURE,
    @JsonProperty("cbt")
    CBT
}
