package org.understudy.analysis.safety;

import java.util.List;
import org.understudy.session.Session;

/** Reads a session for what could harm. Pure and safe to share between threads. */
@FunctionalInterface
public interface SafetyReview {
    /** The remarks in the order of the turns; empty where nothing was found, which is not a promise. */
    List<SafetyNote> review(Session session);
}
