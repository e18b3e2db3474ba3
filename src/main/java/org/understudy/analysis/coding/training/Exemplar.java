package org.understudy.analysis.coding.training;

import org.understudy.session.Technique;

/**
 * One counselor turn written for learning.
 *
 * @param code what it plainly is
 * @param previous what the client said before; empty where it does not matter
 * @param register how it is said, for example {@code speech} or {@code chat}
 * @param pair turns of one pair differ only in what decides the code; empty for a turn of its own
 */
public record Exemplar(Technique code, String text, String previous, String register, String topic, String pair) {}
