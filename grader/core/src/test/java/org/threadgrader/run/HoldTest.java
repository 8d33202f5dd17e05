package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Experiments: what the others do while one thread is held. */
final class HoldTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    /** A worker of three lines, beside a main that ends with these statements. */
    private static Program workerAnd(String members, String rest) {
        return SmallProgram.main(
                members + "static void work() { for (int i = 0; i < 3; i++) say(\"w\" + i); after(); }",
                "Thread t = new Thread(() -> work()); t.start(); " + rest + " say(\"closing\");");
    }

    private static Program workerAnd(String rest) {
        return workerAnd("static void after() { }", rest);
    }

    /** The run in which the worker is held before its last line. */
    private static Evidence heldBeforeItsLastLine(Program program) {
        Event last = BENCH.run(program).events(EventKind.OUTPUT).stream()
                .filter(event -> event.text().equals("w2\n"))
                .findFirst()
                .orElseThrow();
        Evidence held = BENCH.run(program, Plan.RUN_0.holding(new Plan.Hold(1, last.local())));
        assertThat(held.output()).doesNotContain("w2");
        assertThat(held.only(EventKind.HELD).thread()).isEqualTo(last.thread());
        return held;
    }

    private static void waits(Program program) {
        Evidence held = heldBeforeItsLastLine(program);
        assertThat(held.recorded().outcome()).as(held.toString()).isEqualTo(new Outcome.Quiet());
        assertThat(held.output()).doesNotContain("closing");
        assertThat(held.released()).isEmpty();
    }

    private static void doesNotWait(Program program) {
        Evidence held = heldBeforeItsLastLine(program);
        assertThat(held.recorded().outcome()).as(held.toString()).isEqualTo(new Outcome.Quiet());
        assertThat(held.output()).contains("closing");
    }

    @Test
    void joinWaits() {
        Program program = workerAnd("t.join();");
        waits(program);
        Evidence held = heldBeforeItsLastLine(program);
        assertThat(held.only(EventKind.STUCK).text()).isEqualTo("join");
        assertThat(held.only(EventKind.QUIET).value()).isZero();
    }

    @Test
    void aJoinWithoutLimitInAnyFormWaits() {
        waits(workerAnd("t.join(0);"));
    }

    @Test
    void noJoinDoesNotWait() {
        doesNotWait(workerAnd(""));
    }

    @Test
    void aSleepDoesNotWaitHoweverLong() {
        doesNotWait(workerAnd("Thread.sleep(3_600_000);"));
        doesNotWait(workerAnd("TimeUnit.DAYS.sleep(5);"));
    }

    @Test
    void aJoinOfLessThanASecondDoesNotWait() {
        doesNotWait(workerAnd("t.join(999);"));
    }

    @Test
    void aJoinOfASecondCountsAsWaitingAndSaysSo() {
        Program program = workerAnd("t.join(1000);");
        waits(program);
        assertThat(heldBeforeItsLastLine(program).only(EventKind.TIME_HELD).value())
                .isEqualTo(1_000_000_000L);
    }

    @Test
    void shortTimedJoinsInALoopWait() {
        waits(workerAnd("while (t.isAlive()) t.join(10);"));
    }

    @Test
    void pollingIsAliveWaitsInEveryStyle() {
        waits(workerAnd("while (t.isAlive()) { }"));
        waits(workerAnd("while (t.isAlive()) Thread.yield();"));
        waits(workerAnd("while (t.isAlive()) Thread.onSpinWait();"));
        waits(workerAnd("while (t.isAlive()) Thread.sleep(1);"));
        waits(workerAnd("while (t.isAlive()) Thread.sleep(2000);"));
        waits(workerAnd("while (t.getState() != Thread.State.TERMINATED) { }"));
        waits(workerAnd("Thread.State s; do { s = t.getState(); } while (s != Thread.State.TERMINATED);"));
        waits(workerAnd("while (Thread.activeCount() > 1) { }"));
    }

    @Test
    void pollingAListOfThreadsWaits() {
        waits(workerAnd(
                "List<Thread> all = List.of(t); boolean alive = true; while (alive) { alive = false; for (Thread x :"
                        + " all) if (x.isAlive()) alive = true; }"));
        waits(workerAnd(
                "List<Thread> all = new ArrayList<>(List.of(t)); while (all.stream().anyMatch(Thread::isAlive)) { }"));
        waits(workerAnd("List<Thread> all = new ArrayList<>(List.of(t)); while (all.stream().anyMatch(Thread::isAlive))"
                + " Thread.sleep(5);"));
        waits(workerAnd("Thread[] all = {t}; for (int i = 0; i < all.length; i++) while (all[i].isAlive()) { }"));
        waits(workerAnd(
                "Thread[] all = {t}; while (true) { int n = 0; for (Thread x : all) if (x.isAlive()) n++; if (n == 0)"
                        + " break; Thread.yield(); }"));
    }

    @Test
    void countingWhilePollingWaits() {
        Program program = workerAnd("long n = 0; while (t.isAlive()) n++;");
        waits(program);
        assertThat(heldBeforeItsLastLine(program).only(EventKind.QUIET).value()).isEqualTo(1);
    }

    @Test
    void aBoundedNumberOfTriesDoesNotWait() {
        doesNotWait(workerAnd("for (int i = 0; i < 1_000_000 && t.isAlive(); i++) { }"));
    }

    @Test
    void aPollAgainstTheClockDoesNotWait() {
        doesNotWait(workerAnd(
                "long end = System.currentTimeMillis() + 5000; while (t.isAlive() && System.currentTimeMillis() <"
                        + " end) { }"));
    }

    @Test
    void aVolatileFlagSetAtTheEndWaitsAndOneSetTooEarlyDoesNot() {
        waits(workerAnd("static volatile boolean done; static void after() { done = true; }", "while (!done) { }"));
        doesNotWait(SmallProgram.main(
                "static volatile boolean done; static void work() { say(\"w0\"); say(\"w1\"); done = true; say(\"w2\"); }",
                "Thread t = new Thread(() -> work()); t.start(); while (!done) { } say(\"closing\");"));
    }

    @Test
    void latchesBarriersAndSemaphoresWait() {
        waits(workerAnd(
                "static final CountDownLatch L = new CountDownLatch(1); static void after() { L.countDown(); }",
                "L.await();"));
        waits(workerAnd(
                "static final CyclicBarrier B = new CyclicBarrier(2); static void after() { try { B.await(); } catch (Exception"
                        + " e) { } }",
                "B.await();"));
        waits(workerAnd(
                "static final Semaphore S = new Semaphore(0); static void after() { S.release(); }", "S.acquire();"));
        waits(workerAnd(
                "static final Semaphore S = new Semaphore(0); static void after() { S.release(); }",
                "while (!S.tryAcquire()) { }"));
    }

    @Test
    void waitAndNotifyWaits() {
        waits(workerAnd(
                "static final Object O = new Object(); static boolean done; static void after() { synchronized (O) { done ="
                        + " true; O.notifyAll(); } }",
                "synchronized (O) { while (!done) O.wait(); }"));
        waits(workerAnd("static void after() { }", "synchronized (t) { while (t.isAlive()) t.wait(); }"));
    }

    @Test
    void shortTimedWaitsInALoopWait() {
        waits(workerAnd(
                "static final Object O = new Object(); static boolean done; static void after() { synchronized (O) { done ="
                        + " true; } }",
                "synchronized (O) { while (!done) O.wait(100); }"));
    }

    @Test
    void poolsAndFuturesWait() {
        String work = "static void work() { for (int i = 0; i < 3; i++) say(\"w\" + i); }";
        String pool = "ExecutorService p = Executors.newFixedThreadPool(1); ";
        for (String rest : new String[] {
            "p.submit(() -> work()).get(); p.shutdown();",
            "p.execute(() -> work()); p.shutdown(); p.awaitTermination(1, TimeUnit.MINUTES);",
            "p.execute(() -> work()); p.shutdown(); while (!p.isTerminated()) { }",
            "p.execute(() -> work()); p.shutdown(); while (!p.awaitTermination(10, TimeUnit.MILLISECONDS)) { }",
            "p.invokeAll(List.of(Executors.callable(() -> work()))); p.shutdown();",
            "CompletableFuture.runAsync(() -> work(), p).join(); p.shutdown();",
            "Future<?> f = p.submit(() -> work()); while (!f.isDone()) Thread.sleep(10); p.shutdown();",
        }) {
            waits(SmallProgram.main(work, pool + rest + " say(\"closing\");"));
        }
        doesNotWait(SmallProgram.main(work, pool + "p.execute(() -> work()); p.shutdown(); say(\"closing\");"));
        doesNotWait(
                SmallProgram.main(
                        work,
                        pool
                                + "p.execute(() -> work()); p.shutdown(); p.awaitTermination(100, TimeUnit.MILLISECONDS); say(\"closing\");"));
    }

    @Test
    void aHeldThreadsLocksAreGivenToNobodyAndItsHoldComesBeforeTheyAreTaken() {
        Program program = SmallProgram.main(
                "static synchronized void line(String s) { say(s); }",
                "Thread t = new Thread(() -> { for (int i = 0; i < 3; i++) line(\"w\" + i); }); t.start(); for (int i = 0; i <"
                        + " 3; i++) line(\"m\" + i); t.join(); line(\"closing\");");
        Evidence free = BENCH.run(program);
        Event last = free.events(EventKind.OUTPUT).stream()
                .filter(event -> event.text().equals("w2\n"))
                .findFirst()
                .orElseThrow();
        Event lock = free.events(EventKind.LOCK).stream()
                .filter(event -> event.thread() == last.thread() && event.index() < last.index())
                .reduce((a, b) -> b)
                .orElseThrow();
        Evidence held = BENCH.run(program, Plan.RUN_0.holding(new Plan.Hold(1, lock.local())));
        held.endedAs(new Outcome.Quiet());
        assertThat(held.lines()).contains("m0", "m1", "m2", "w1").doesNotContain("w2", "closing");
    }

    @Test
    void aThreadHeldAtItsFirstEventPrintsNothingWhileOthersEnd() {
        Program program = SmallProgram.main(
                "for (int i = 0; i < 2; i++) { int n = i; new Thread(() -> say(\"w\" + n)).start(); } say(\"main\");");
        Evidence held = BENCH.run(program, Plan.RUN_0.holding(new Plan.Hold(1, 0)));
        held.endedAs(new Outcome.Quiet());
        assertThat(held.lines()).containsExactlyInAnyOrder("main", "w1");
    }

    @Test
    void aHoldThatIsNeverReachedChangesNothing() {
        Program program = workerAnd("t.join();");
        Evidence run = BENCH.run(program, Plan.RUN_0.holding(new Plan.Hold(1, 10_000)));
        assertThat(run.events()).isEqualTo(BENCH.run(program).events());
    }

    @Test
    void uptoTheHoldEventsAreThoseOfRunZero() {
        Program program = workerAnd("t.join();");
        Evidence free = BENCH.run(program);
        Evidence held = BENCH.run(program, Plan.RUN_0.holding(new Plan.Hold(1, 2)));
        int at = held.only(EventKind.HELD).index();
        assertThat(held.events().subList(0, at)).isEqualTo(free.events().subList(0, at));
    }

    @Test
    void exitCutsAHeldWorkerOff() {
        Evidence held = heldBeforeItsLastLine(workerAnd("Thread.sleep(500); System.exit(0);"));
        assertThat(held.recorded().outcome()).isEqualTo(new Outcome.Ended(0));
    }

    @Test
    void aHeldDaemonIsCutOffByTheProgramsEnd() {
        Program program = SmallProgram.main("Thread t = new Thread(() -> { say(\"w0\"); say(\"w1\"); say(\"w2\"); });"
                + " t.setDaemon(true); t.start(); Thread.sleep(100); say(\"closing\");");
        Evidence held = heldBeforeItsLastLine(program);
        assertThat(held.recorded().outcome()).isEqualTo(new Outcome.Ended(0));
    }
}
