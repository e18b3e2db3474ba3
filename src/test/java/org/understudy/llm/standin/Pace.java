package org.understudy.llm.standin;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** How long the stand-in takes over things. */
public interface Pace {
    /** Before a slow beginning. */
    void pause() throws InterruptedException;

    /** After each word. */
    default void word() throws InterruptedException {}

    /** At once, and a slow beginning waits until somebody lets it go on. */
    record Gated(Semaphore gate) implements Pace {
        @Override
        public void pause() throws InterruptedException {
            gate.acquire();
        }
    }

    /** In real time, for people who look on. */
    record Timed(Duration first, Duration each) implements Pace {
        @Override
        public void pause() throws InterruptedException {
            Thread.sleep(first);
        }

        @Override
        public void word() throws InterruptedException {
            Thread.sleep(each);
        }
    }
}
