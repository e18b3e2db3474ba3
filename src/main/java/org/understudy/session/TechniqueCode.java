package org.understudy.session;

/**
 * One technique found in a stretch of a counselor turn.
 *
 * @param code what was found
 * @param confidence 0 to 1, calibrated: of the codes given at .8, about eight in ten are right
 * @param from first character of the stretch, inclusive
 * @param to end of the stretch, exclusive
 */
public record TechniqueCode(Technique code, double confidence, int from, int to) {
    public TechniqueCode {
        if (confidence < 0 || confidence > 1) throw new IllegalArgumentException("confidence " + confidence);
        if (from < 0 || to < from) throw new IllegalArgumentException("span " + from + "-" + to);
    }
}
