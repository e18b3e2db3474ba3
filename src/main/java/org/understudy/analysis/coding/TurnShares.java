package org.understudy.analysis.coding;

/**
 * What a counselor turn may be, unrounded: for sums over a session, where many half-certain turns say more than their
 * likeliest labels.
 *
 * @param behaviours the probability of each behaviour, in their order; sums to 1
 * @param techniques how much of the turn each technique takes up, in their order; sums to 1
 */
public record TurnShares(double[] behaviours, double[] techniques) {}
