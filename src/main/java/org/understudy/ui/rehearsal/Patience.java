package org.understudy.ui.rehearsal;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.understudy.client.voice.Waiting;
import org.understudy.client.voice.Worded;

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

    /**
     * Somebody new to wait; the one before is forgotten.
     *
     * @param kept runs on the FX thread when the wait begins, once what was said to the client is stored
     * @param hearing hears there what has been said of the answer
     */
    Waiting begin(Runnable kept, Consumer<String> hearing) {
        One one = new One(kept, hearing);
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
        private final Runnable kept;
        private final Consumer<String> hearing;
        private volatile boolean stopped;

        One(Runnable kept, Consumer<String> hearing) {
            this.kept = kept;
            this.hearing = hearing;
        }

        @Override
        public void phase(Phase begun) {
            onScreen(() -> {
                if (phase.get().isEmpty()) kept.run();
                phase.set(Optional.of(begun));
            });
        }

        @Override
        public void said(String soFar, Worded standing) {
            onScreen(() -> hearing.accept(soFar));
        }

        private void onScreen(Runnable showing) {
            fxThread.accept(() -> {
                if (now.filter(one -> one == this).isPresent()) showing.run();
            });
        }

        @Override
        public boolean stopped() {
            return stopped;
        }
    }
}
