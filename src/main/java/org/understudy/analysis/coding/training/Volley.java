package org.understudy.analysis.coding.training;

/**
 * A counselor turn made for learning the four-behaviour view.
 *
 * @param client what the client said before; empty where unknown
 * @param counselor what the counselor said before that; empty where unknown
 * @param target the share of each behaviour, in their order
 * @param weight how much it counts
 * @param group exemplars share a group with everything made from them, so that held-out folds stay clean
 */
record Volley(String text, String client, String counselor, float[] target, float weight, int group) {}
