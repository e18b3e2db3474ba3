package org.understudy.practice.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.understudy.ui.SampleShelf;

class ModelWatchTest {
    @Test
    void looksAtOnceWhenSomebodyWantsToKnowAndAgainWhenAsked() throws InterruptedException {
        Semaphore looks = new Semaphore(0);
        try (ModelWatch watch = new ModelWatch(new SampleShelf())) {
            watch.onLook(_ -> looks.release());
            assertThat(watch.state()).isInstanceOf(ServerState.Unknown.class);
            watch.begin();
            assertThat(looks.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.state()).isInstanceOf(ServerState.Ready.class);
            watch.lookNow();
            assertThat(looks.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aClosedWatchBeginsNothing() {
        CountDownLatch looked = new CountDownLatch(1);
        ModelWatch watch = new ModelWatch(new SampleShelf());
        watch.onLook(_ -> looked.countDown());
        watch.close();
        watch.begin();
        assertThat(looked.getCount()).isEqualTo(1);
        assertThat(watch.state()).isInstanceOf(ServerState.Unknown.class);
    }
}
