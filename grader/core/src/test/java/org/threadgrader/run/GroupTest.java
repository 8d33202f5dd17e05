package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Counting the live threads of a group. */
final class GroupTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void listingOnlyTheThreadsRightInTheGroupIsAWayToWait() {
        Evidence run = BENCH.run("ThreadGroup group = new ThreadGroup(\"g\"); Thread[] found = new Thread[9];"
                + " for (int i = 0; i < 3; i++) { new Thread(group, () -> say(\"worker\")).start(); }"
                + " while (group.enumerate(found, false) > 0) { Thread.yield(); } say(\"end\");");
        run.printed("worker", "worker", "worker", "end");
        assertThat(run.events(EventKind.IS_ALIVE))
                .extracting(Event::text)
                .contains("enumerate")
                .containsOnly("enumerate");
    }

    @Test
    void threadsOfSubgroupsAreListedOnlyOnRequest() {
        BENCH.run(
                        "ThreadGroup outer = new ThreadGroup(\"outer\"); ThreadGroup inner = new ThreadGroup(outer, \"inner\");"
                                + " CountDownLatch gate = new CountDownLatch(1); Runnable waits = () -> { try { gate.await(); }"
                                + " catch (InterruptedException e) { } }; new Thread(outer, waits).start();"
                                + " new Thread(inner, waits).start(); say(outer.enumerate(new Thread[9], false) + \" \""
                                + " + outer.enumerate(new Thread[9], true) + \" \" + outer.enumerate(new Thread[9]));"
                                + " gate.countDown();")
                .printed("1 2 2");
    }

    @Test
    void theGroupAboveShowsOnlyTheProgramsThreads() {
        BENCH.run("ThreadGroup above = Thread.currentThread().getThreadGroup().getParent();"
                        + " CountDownLatch gate = new CountDownLatch(1); Runnable waits = () -> { try { gate.await(); }"
                        + " catch (InterruptedException e) { } }; new Thread(above, waits).start();"
                        + " new Thread(waits).start(); Thread[] found = new Thread[9];"
                        + " say(above.activeCount() + \" \" + above.enumerate(found, false) + \" \" + above.enumerate(found)"
                        + " + \" \" + Thread.activeCount()); gate.countDown();")
                .printed("3 1 3 2");
    }

    @Test
    void whatDoesNotFitIntoTheArrayIsLeftOut() {
        BENCH.run("CountDownLatch gate = new CountDownLatch(1); new Thread(() -> { try { gate.await(); }"
                        + " catch (InterruptedException e) { } }).start(); Thread[] found = new Thread[1];"
                        + " say(Thread.enumerate(found) + \" \" + (found[0] != null) + \" \" + Thread.enumerate(new Thread[0]));"
                        + " gate.countDown();")
                .printed("1 true 0");
    }

    @Test
    void whoEndsBeforeTheCountIsNotCounted() {
        Program program = SmallProgram.main("new Thread(() -> { }).start(); Thread.enumerate(new Thread[9]);");
        for (long seed = 1; seed <= 20; seed++) {
            Evidence run = BENCH.run(program, Plan.RUN_0.schedule(new Schedule.RandomWalk(seed, 1)));
            Event counted = run.only(EventKind.POLL);
            // main ends after it has counted
            long ended = run.events(EventKind.THREAD_END).stream()
                    .filter(end -> end.index() < counted.index())
                    .count();
            assertThat(counted.value()).as("seed %d", seed).isEqualTo(2 - ended);
        }
    }
}
