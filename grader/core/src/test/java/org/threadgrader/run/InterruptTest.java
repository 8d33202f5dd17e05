package org.threadgrader.run;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Interrupts of a thread in every state that it can be in. */
final class InterruptTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final List<String> WAITS = List.of(
            "Thread.sleep(1000)",
            "TimeUnit.DAYS.sleep(1)",
            "main.join()",
            "semaphore.acquire()",
            "semaphore.tryAcquire(1, TimeUnit.DAYS)",
            "queue.take()",
            "lock.lockInterruptibly()",
            "lock.tryLock(1, TimeUnit.DAYS)",
            "stamped.readLockInterruptibly()",
            "new CountDownLatch(1).await()",
            "new Phaser(2).awaitAdvanceInterruptibly(0)",
            "new CyclicBarrier(2).await()",
            "new Exchanger<Integer>().exchange(1)",
            "new CompletableFuture<Integer>().get()",
            "new LinkedTransferQueue<Integer>().transfer(1)",
            "synchronized (queue) { queue.wait(); }");

    @TestFactory
    List<DynamicTest> everyWaitEndsWithAnInterruptAndClearsTheStatus() {
        return WAITS.stream()
                .map(wait -> DynamicTest.dynamicTest(
                        wait, () -> BENCH.run("""
                        Thread main = Thread.currentThread(); Semaphore semaphore = new Semaphore(0); BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
                        ReentrantLock lock = new ReentrantLock(); lock.lock(); StampedLock stamped = new StampedLock(); stamped.writeLock();
                        Thread t = new Thread(() -> { try { %s; say("on"); } catch (InterruptedException e) { say("interrupted " + Thread.currentThread().isInterrupted()); } catch (Exception e) { say(e); } });
                        t.start(); Thread.sleep(1); t.interrupt(); t.join();""".formatted(wait)).printed("interrupted false")))
                .toList();
    }

    @Test
    void anInterruptBeforeTheWaitEndsItAtOnce() {
        BENCH.run("Thread.currentThread().interrupt(); try { Thread.sleep(1); } catch (InterruptedException e) {"
                        + " say(Thread.interrupted()); }")
                .printed("false");
    }

    @Test
    void parkReturnsAndKeepsTheStatus() {
        BENCH.run("Thread t = new Thread(() -> { LockSupport.park(); say(Thread.interrupted()); }); t.start();"
                        + " Thread.sleep(1); t.interrupt(); t.join();")
                .printed("true");
    }

    @Test
    void aThreadThatRunsSeesItWhenItAsks() {
        BENCH.run("Thread t = new Thread(() -> { while (!Thread.currentThread().isInterrupted()) { } say(1); });"
                        + " t.start(); t.interrupt(); t.join();")
                .printed("1");
    }

    @Test
    void aLockIsTakenInSpiteOfIt() {
        BENCH.run("""
                ReentrantLock l = new ReentrantLock(); l.lock(); Thread t = new Thread(() -> { l.lock(); say(Thread.interrupted()); });
                t.start(); Thread.sleep(1); t.interrupt(); Thread.sleep(1); say("unlock"); l.unlock(); t.join();""").printed("unlock", "true");
    }
}
