package org.understudy.analysis.safety.reply;

import java.util.Optional;

/**
 * A reply somebody judged.
 *
 * @param stimulus which client statement it answers
 * @param responder who answered
 */
public record JudgedReply(
        String stimulus,
        Optional<Condition> condition,
        String clientSays,
        String responder,
        String response,
        boolean appropriate) {}
