package org.understudy.analysis.safety.reply;

/** What one sentence of a reply does. A sentence may do several things. */
public enum Act {
    REFUSE,
    SLOW,
    RISK_ASK,
    RISK_NAMED,
    REFER,
    TRUSTED,
    POLICE,
    REALITY,
    SYMPTOM,
    ALTERNATIVE,
    ASK_EVIDENCE,
    /** Gathers particulars of a belief as of a fact. */
    GATHER,
    ALIVE,
    FEELING,
    AGREE,
    ENTHUSE,
    OFFER_HELP,
    SUGGEST,
    IMPERATIVE,
    INFORM,
    DELAY,
    EXPLORE,
    COPE,
    DISMISS,
    PREMATURE,
    WHY_ASK,
    ABANDON
}
