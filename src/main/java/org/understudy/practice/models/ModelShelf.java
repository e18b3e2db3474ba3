package org.understudy.practice.models;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The models of this machine. It looks, fetches and tries out; it never starts or stops a server. Every call blocks and
 * ends by itself; none throws for what a server does.
 */
public interface ModelShelf {
    /** Whether these words can be the address of a server. */
    boolean readsAsAddress(String written);

    /** Looks at the server, within a few seconds. */
    ServerState look();

    /** The models worth having. */
    List<RecommendedModel> recommended();

    /** What this machine has now. */
    Machine machine();

    /**
     * Fetches a model. What is there when it is stopped is kept by the server, and fetching again goes on from it.
     *
     * @param unwanted asked often; true stops
     * @return what went wrong, or nothing when the model is there and listed
     */
    Optional<ModelTrouble> fetch(String model, BooleanSupplier unwanted, Consumer<FetchProgress> heard);

    /** Loads a model and has it answer once, as in a session. */
    Trial tryOut(String model, BooleanSupplier unwanted);

    /** What came of trying a model out. */
    sealed interface Trial {
        /** How fast it is. */
        record Timed(Timing timing) implements Trial {}

        /** Why that cannot be told. */
        record Failed(ModelTrouble trouble) implements Trial {}
    }
}
