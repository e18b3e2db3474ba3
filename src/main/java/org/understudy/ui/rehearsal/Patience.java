package org.understudy.ui.rehearsal;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.client.voice.Waiting;

/** Waiting for the client's answer: what is going on meanwhile, and an end to it. Used from the FX thread. */
final class Patience {
    private final ReadOnlyObjectWrapper<Optional<Waiting.Phase>> phase = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<Runnable> fxThread;
    private Optional<One> now = Optional.empty();

    Patience(Consumer<Runnable> fxThread) {
        this.fxThread = fxThread;
    }

    ReadOnlyObjectProperty<Optional<Waiting.Phase>> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Somebody new to wait; the one before is forgotten. */
    Waiting begin() {
        One one = new One();
        now = Optional.of(one);
        phase.set(Optional.empty());
        return one;
    }

    void end() {
        now = Optional.empty();
        phase.set(Optional.empty());
    }

    void stop() {
        now.ifPresent(one -> one.stopped = true);
    }

    /** One answer's waiting; told of its phases on any thread. */
    private final class One implements Waiting {
        private volatile boolean stopped;

        @Override
        public void phase(Phase begun) {
            fxThread.accept(() -> {
                if (now.filter(one -> one == this).isPresent()) phase.set(Optional.of(begun));
            });
        }

        @Override
        public boolean stopped() {
            return stopped;
        }
    }
}
