package org.understudy.llm.models;

import java.time.Duration;
import org.understudy.llm.transport.Limits;

/**
 * How long a model may take.
 *
 * @param inMemory for an answer of a model that the server has in memory
 * @param whileLoading for one that has to be loaded first
 */
public record ModelLimits(Limits inMemory, Limits whileLoading) {
    /** Ollama itself gives up loading after five minutes. */
    public static final ModelLimits USUAL =
            new ModelLimits(Limits.TALK, Limits.TALK.withFirst(Duration.ofSeconds(300)));

    /** The same limits whether or not the model is in memory. */
    public static ModelLimits of(Limits limits) {
        return new ModelLimits(limits, limits);
    }
}
