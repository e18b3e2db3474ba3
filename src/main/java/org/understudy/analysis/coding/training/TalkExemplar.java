package org.understudy.analysis.coding.training;

import org.understudy.session.TalkType;

/**
 * One client turn written for learning.
 *
 * @param distress 0 to 100
 * @param emotion the leading feeling
 * @param previous what the counselor said before; empty where it does not matter
 */
public record TalkExemplar(
        TalkType talk,
        double distress,
        String emotion,
        String text,
        String previous,
        String register,
        String topic,
        String pair) {}
