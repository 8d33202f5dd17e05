package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean ended = new AtomicBoolean();

    private Boolean work() {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            ended.set(true);
        }
        return true;
    }

    @Test
    void whoeverIsAtWorkHasEndedWhenItIsClosed() throws InterruptedException {
        try (WorkerPool pool = new WorkerPool(1)) {
            pool.submit(this::work);
            begun.await();
        }
        assertThat(ended).isTrue();
    }

    @Test
    void theyAreAwaitedByAThreadThatWasInterruptedToo() throws InterruptedException {
        try (WorkerPool pool = new WorkerPool(1)) {
            pool.submit(this::work);
            begun.await();
            Thread.currentThread().interrupt();
        }
        assertThat(ended).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatHasNotBegunIsLeft() throws InterruptedException {
        Future<Boolean> next;
        try (WorkerPool pool = new WorkerPool(1)) {
            pool.submit(this::work);
            begun.await();
            next = pool.submit(() -> true);
        }
        assertThat(next.isDone()).isFalse();
    }
}
