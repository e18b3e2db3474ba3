package org.understudy.session;

/** A strain in the alliance, after Eubanks' 3RS: the client moves away, or against. */
public enum Rupture {
    NONE,
    WITHDRAWAL,
    CONFRONTATION
}
