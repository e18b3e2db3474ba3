package org.understudy.practice.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.understudy.practice.jobs.JobHandle.State;

class JobRunnerTest {
    private final Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();
    private final JobRunner runner = new JobRunner("work", 2, troubles::add);

    @AfterEach
    void close() {
        runner.close();
    }

    private record Named<T>(String title, Work<T> work) implements Job<T> {
        @Override
        public T run(JobContext context) throws Exception {
            return work.run(context);
        }
    }

    private interface Work<T> {
        T run(JobContext context) throws Exception;
    }

    @Test
    void doesTheWorkOnANamedDaemonThread() {
        JobHandle<Thread> handle = runner.submit(new Named<>("look", _ -> Thread.currentThread()));
        Thread thread = handle.result().join();
        assertThat(thread.getName()).startsWith("work-");
        assertThat(thread.isDaemon()).isTrue();
        assertThat(handle.title()).isEqualTo("look");
        assertThat(handle.state()).isEqualTo(State.DONE);
        assertThat(runner.running()).isEmpty();
    }

    @Test
    void tellsHowFarAJobIs() {
        List<String> seen = new ArrayList<>();
        CountDownLatch listening = new CountDownLatch(1);
        JobHandle<Integer> handle = runner.submit(new Named<>("count", context -> {
            listening.await();
            for (int i = 1; i <= 3; i++) context.progress(i, 3, "turn " + i);
            return 3;
        }));
        handle.onChange(() -> seen.add(handle.state() + " " + handle.progress().done()));
        listening.countDown();
        assertThat(handle.result().join()).isEqualTo(3);
        assertThat(seen).contains("RUNNING 1", "RUNNING 2", "RUNNING 3");
        assertThat(handle.progress()).isEqualTo(new JobHandle.Progress(3, 3, "turn 3"));
    }

    @Test
    void swallowsNoFailure() {
        IllegalStateException failure = new IllegalStateException("no");
        JobHandle<String> handle = runner.submit(new Named<>("fail", _ -> {
            throw failure;
        }));
        assertThatThrownBy(() -> handle.result().join())
                .isInstanceOf(CompletionException.class)
                .hasCause(failure);
        assertThat(handle.state()).isEqualTo(State.FAILED);
        runner.close();
        assertThat(troubles).containsExactly(failure);
    }

    @Test
    void stopsSoonAfterBeingCancelled() {
        CountDownLatch begun = new CountDownLatch(1);
        JobHandle<Integer> handle = runner.submit(new Named<>("long", context -> {
            int rounds = 0;
            begun.countDown();
            while (!context.cancelled()) {
                rounds++;
                Thread.onSpinWait();
            }
            return rounds;
        }));
        begun.countDown();
        handle.cancel();
        assertThat(handle.result().handle((_, _) -> handle.state()).join()).isEqualTo(State.CANCELLED);
        assertThat(troubles).isEmpty();
    }

    @Test
    void asksEveryJobToStopWhenItCloses() {
        CountDownLatch begun = new CountDownLatch(1);
        JobHandle<String> handle = runner.submit(new Named<>("long", context -> {
            begun.countDown();
            while (!context.cancelled()) Thread.onSpinWait();
            return "stopped";
        }));
        runner.close();
        assertThat(handle.state()).isEqualTo(State.CANCELLED);
    }
}
