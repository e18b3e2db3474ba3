package org.understudy.analysis.coding.training;

import java.util.Set;
import org.understudy.analysis.coding.Move;

/**
 * One counselor turn written for learning what turns do.
 *
 * @param voice whose manner it is in
 * @param does all it does; empty for what does none, however it sounds
 */
public record MoveExemplar(String voice, Set<Move> does, String text) {
    public MoveExemplar {
        does = Set.copyOf(does);
    }
}
