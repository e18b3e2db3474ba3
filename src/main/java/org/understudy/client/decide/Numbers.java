package org.understudy.client.decide;

import org.understudy.client.mind.Measure;
import org.understudy.client.mind.Mind;
import org.understudy.client.read.Heard;
import org.understudy.session.Technique;

/** Numbers the client gives: distress within ten points of the state, other scales from hope. */
final class Numbers {
    /** How far a stated figure may lie from the state (§3.9: 10). */
    private static final double SPREAD = 5;

    private Numbers() {}

    /** A number was asked for. */
    static boolean asked(Heard heard) {
        return heard.coded().has(Technique.SUDS_CHECK)
                || heard.plain().matches(".*\\bsuds\\b.*")
                || heard.asked().stream()
                        .anyMatch(q -> q.shape() == org.understudy.casebook.DisclosureUnit.AnswerShape.SCALE);
    }

    /** The decision's act ends in the figure that is said. */
    static Decision answer(Situation s) {
        Heard heard = s.heard();
        Mind mind = s.mind();
        boolean distress = heard.coded().has(Technique.SUDS_CHECK)
                || heard.plain()
                                .matches(".*\\b(suds|distress\\w*|anxi\\w*|upset\\w*|number|how (bad|strong|high)|right"
                                        + " now|at the moment|feel(ing)?)\\b.*")
                        && !heard.plain()
                                .matches(".*\\b(confiden\\w*|sure|believe|important|likely|ready|motivat\\w*)\\b.*");
        boolean ten =
                heard.plain().matches(".*\\b(10|ten)\\b.*") && !heard.plain().matches(".*\\b(100|hundred)\\b.*");
        if (!distress) return scale(s, ten);
        double exact = Math.clamp(mind.feelings().distress() + s.dice().normal() * SPREAD * 0.7, 0, 100);
        exact = Math.clamp(
                exact, mind.feelings().distress() - SPREAD, mind.feelings().distress() + SPREAD);
        int stated = ten
                ? (int) Math.rint(exact / 10) * 10
                : rounded(exact, mind.feelings().distress());
        mind.feelings().state(Math.clamp(stated, 0, 100));
        String band = stated < 40 ? "low" : stated < 70 ? "middle" : "high";
        return Decision.of("suds:" + (ten ? stated / 10 : stated), s.frame("suds." + band));
    }

    /** People say fives and tens, now and then a figure in between. */
    private static int rounded(double exact, double state) {
        int five = (int) Math.rint(exact / 5) * 5;
        return Math.abs(five - state) <= 10 ? five : (int) Math.rint(exact);
    }

    private static Decision scale(Situation s, boolean ten) {
        double hope = s.mind().feelings().get(Measure.HOPE);
        int value = Math.clamp((int) Math.rint((hope + s.dice().normal() * SPREAD) / 10), 1, 9);
        return Decision.of("scale:" + (ten ? value : value * 10), s.frame("scale"));
    }
}
