package org.understudy.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.understudy.practice.jobs.Job;
import org.understudy.practice.jobs.JobContext;

class FxWorkTest {
    private final List<Throwable> troubles = new ArrayList<>();
    private final FxWork work = new FxWork(Runnable::run, Runnable::run, troubles::add);

    @Test
    void closingAsksEveryJobToStopAndWaitsUntilItHasLeftThingsInOrder() throws Exception {
        LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
        CountDownLatch begun = new CountDownLatch(2);
        for (String name : List.of("a batch", "an opinion")) work.begin(until(name, begun, done), _ -> {}, _ -> {});
        begun.await();

        assertThat(work.stopJobs(Duration.ofSeconds(20))).isTrue();
        assertThat(done).containsExactlyInAnyOrder("a batch in order", "an opinion in order");
        assertThat(troubles).isEmpty();
    }

    @Test
    void closingDoesNotWaitForEverForAJobThatDoesNotHear() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        work.begin(
                new Job<Boolean>() {
                    @Override
                    public String title() {
                        return "deaf";
                    }

                    @Override
                    public Boolean run(JobContext context) throws Exception {
                        begun.countDown();
                        released.await();
                        return true;
                    }
                },
                _ -> {},
                _ -> {});
        begun.await();
        assertThat(work.stopJobs(Duration.ofMillis(50))).isFalse();
        released.countDown();
        assertThat(work.stopJobs(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void withNothingUnderWayThereIsNothingToWaitFor() {
        assertThat(work.stopJobs(Duration.ZERO)).isTrue();
    }

    private static Job<Boolean> until(String name, CountDownLatch begun, LinkedBlockingQueue<String> done) {
        return new Job<>() {
            @Override
            public String title() {
                return name;
            }

            @Override
            public Boolean run(JobContext context) {
                begun.countDown();
                while (!context.cancelled()) Thread.onSpinWait();
                done.add(name + " in order");
                throw new CancellationException(name);
            }
        };
    }
}
