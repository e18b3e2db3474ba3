package org.understudy.analysis.compare;

import org.understudy.analysis.rating.CtrsRating;
import org.understudy.analysis.rating.TechniqueSummary;
import org.understudy.analysis.rating.Transcript;
import org.understudy.analysis.trajectory.Trajectory;

/** A session with the measures that a comparison shows. */
public record Compared(Transcript transcript, CtrsRating ctrs, TechniqueSummary techniques, Trajectory trajectory) {}
