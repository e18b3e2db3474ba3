package org.understudy.analysis.coding.training;

import org.understudy.analysis.coding.CodingContext;

/**
 * A counselor turn made for learning the four-behaviour view.
 *
 * @param before what was said before, as far as it is known
 * @param target the share of each behaviour, in their order
 * @param weight how much it counts
 * @param group exemplars share a group with everything made from them, so that held-out folds stay clean
 */
record Volley(String text, CodingContext before, float[] target, float weight, int group) {}
