package org.understudy.analysis.coding;

import java.util.OptionalInt;
import org.understudy.session.TalkType;

/**
 * A client turn as coded.
 *
 * @param talk which way it leans
 * @param confidence in the leaning, 0 to 1; human coders agree at kappa .47, so never a certainty
 * @param distress 0 to 100, estimated from the words, or the stated figure
 * @param statedSuds the figure the client gave, where one was given
 */
public record CodedClientTurn(TalkType talk, double confidence, double distress, OptionalInt statedSuds) {}
