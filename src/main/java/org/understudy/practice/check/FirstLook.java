package org.understudy.practice.check;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.understudy.practice.models.ModelRoles;

/**
 * Whether somebody has had a first look at a model: this very build of it. Asked of the server when it is not known; once
 * the look is known to be done it is not asked again.
 */
final class FirstLook {
    /** What is known. */
    enum Known {
        /** The first look is done. */
        DONE,
        /** The model is there and nobody has looked. */
        MISSING,
        /** The model is not there, so that nothing is known of its build. */
        ABSENT
    }

    private final ModelRoles model;
    private final Path folder;
    private final BooleanSupplier there;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Known known;

    /**
     * Nothing is known yet.
     *
     * @param there whether the server has the model now; may ask it
     */
    FirstLook(ModelRoles model, Path folder, BooleanSupplier there) {
        this.model = model;
        this.folder = folder;
        this.there = there;
    }

    /** What is so now; waits for the server where the look is not known to be done. */
    Known now() {
        if (known != Known.DONE) known = ask();
        return known;
    }

    /** What is known, without waiting where anything is; what may have changed is asked in the background. */
    Known sofar() {
        if (known == null) return now();
        if (known != Known.DONE && asking.compareAndSet(false, true))
            Thread.ofVirtual().name("model-first-look").start(() -> {
                try {
                    now();
                } finally {
                    asking.set(false);
                }
            });
        return known;
    }

    private Known ask() {
        // The first question of a process is its slowest; a server that is only late is not one that is gone.
        if (!there.getAsBoolean() && !there.getAsBoolean()) return Known.ABSENT;
        return ModelCheck.looked(model, folder) ? Known.DONE : Known.MISSING;
    }
}
