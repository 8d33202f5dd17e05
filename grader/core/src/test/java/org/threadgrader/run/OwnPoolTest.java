package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Pools, factories, tasks and queues of the program's own that extend or implement java.util.concurrent's. */
final class OwnPoolTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void whatAPoolOverridesIsCalledInItsPlace() {
        BENCH.run(
                        """
                        static class Pool extends ThreadPoolExecutor {
                            Pool() { super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> new Thread(r, "own")); }
                            protected void beforeExecute(Thread t, Runnable r) { say("before " + t.getName()); }
                            protected void afterExecute(Runnable r, Throwable t) { say("after"); }
                            protected void terminated() { say("terminated"); }
                        }""",
                        "Pool p = new Pool(); p.execute(() -> say(1)); p.shutdown(); say(p.awaitTermination(1, TimeUnit.SECONDS));")
                .printed("before own", "1", "after", "terminated", "true");
    }

    @Test
    void whatATaskDidComesBeforeItsPoolsTermination() {
        Evidence run = BENCH.run(
                "static int x;",
                "ExecutorService p = Executors.newFixedThreadPool(1, r -> new Thread(r)); p.execute(() -> x = 5); p.shutdown();"
                        + " say(p.awaitTermination(1, TimeUnit.DAYS) ? x : 0);");
        run.printed("5");
        Event write = run.only(EventKind.WRITE);
        Event read = run.only(EventKind.READ);
        Event released = run.events(EventKind.RELEASE).stream()
                .filter(event -> event.thread() == write.thread() && event.index() > write.index())
                .findFirst()
                .orElseThrow();
        assertThat(run.events(EventKind.ACQUIRE))
                .anyMatch(event -> event.object() == released.object()
                        && event.index() > released.index()
                        && event.index() < read.index());
    }

    @Test
    void aFutureTasksDoneIsCalledInTheThreadThatRanIt() {
        BENCH.run(
                        "FutureTask<Integer> f = new FutureTask<>(() -> 4) { protected void done() { say(Thread.currentThread().getName()); } };"
                                + " Thread t = new Thread(f, \"worker\"); t.start(); say(f.get()); t.join();")
                .printed("worker", "4");
    }

    @Test
    void aQueueOfTheProgramsOwnServesAPool() {
        BENCH.run(
                        "static class Q extends LinkedBlockingQueue<Runnable> { public boolean offer(Runnable r) { say(\"offer\"); return super.offer(r); } }",
                        "ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new Q()); p.execute(() -> say(1));"
                                + " p.execute(() -> say(2)); p.shutdown(); say(p.awaitTermination(1, TimeUnit.SECONDS));")
                .printed("offer", "1", "2", "true");
    }

    @Test
    void aThreadLocalIsNoEdgeBetweenThreads() {
        Evidence run = BENCH.run(
                "static ThreadLocal<Integer> l = ThreadLocal.withInitial(() -> 0);",
                "l.set(1); Thread t = new Thread(() -> { say(l.get()); l.set(2); }); t.start(); t.join(); say(l.get());");
        run.printed("0", "1");
        assertThat(run.events(EventKind.RELEASE, EventKind.ACQUIRE, EventKind.POLL))
                .isEmpty();
    }
}
