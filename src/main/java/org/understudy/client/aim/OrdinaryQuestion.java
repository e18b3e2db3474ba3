package org.understudy.client.aim;

import org.understudy.client.read.Sentence;

/**
 * A question that any counselor asks anybody.
 *
 * @param kind its name in {@code client/ordinary.txt}
 * @param likeness to the nearest way of asking it, 0 to 1
 * @param leans on what was just told: "when did it start?"
 * @param asked the sentence
 */
public record OrdinaryQuestion(String kind, double likeness, boolean leans, Sentence asked) {}
