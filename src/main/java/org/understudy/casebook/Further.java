package org.understudy.casebook;

import java.util.List;

/**
 * What is answered when somebody asks on about one of the person's own lines outside the units: right after "A bit damp.", whether it
 * rained on the way.
 *
 * @param after words of a line of this person, as they are written there
 * @param asks ways of asking it
 * @param says variants of one answer
 * @param trust 0 to 100; below it nothing is said of it
 */
public record Further(String after, List<String> asks, List<String> says, double trust) {}
