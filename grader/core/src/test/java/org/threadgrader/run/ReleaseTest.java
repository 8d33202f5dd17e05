package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After control is given up: the program goes on as in any JVM, to its own end. */
final class ReleaseTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void aTimersTaskAfterMainsEndIsStillRun() {
        Evidence run =
                BENCH.run("java.util.Timer t = new java.util.Timer(); t.schedule(new TimerTask() { public void run() {"
                        + " say(\"tick\"); t.cancel(); } }, 20); say(\"main\");");
        run.releasedFor("Timer");
        assertThat(run.lines()).containsExactlyInAnyOrder("main", "tick");
    }

    @Test
    void joinsLocksAndSignalsGoOnWorking() {
        Evidence run = BENCH.run("""
                say(IntStream.range(0, 9).parallel().sum()); Object o = new Object(); CountDownLatch l = new CountDownLatch(1);
                Thread t = new Thread(() -> { synchronized (o) { o.notify(); } try { l.await(); Thread.sleep(5); } catch (InterruptedException e) { } });
                synchronized (o) { t.start(); o.wait(); } say(t.isAlive()); l.countDown(); t.join(); say(t.isAlive());
                ExecutorService p = Executors.newFixedThreadPool(2); say(p.submit(() -> 5).get()); p.shutdown(); say(p.awaitTermination(9, TimeUnit.SECONDS));""");
        run.releasedFor("parallel");
        assertThat(run.lines()).containsExactly("36", "true", "false", "5", "true");
    }

    @Test
    void aConcurrentHashMapGoneThroughInParallelIsNotControlled() {
        Evidence run = BENCH.run("ConcurrentHashMap<Integer, Integer> m = new ConcurrentHashMap<>(Map.of(1, 2, 3, 4));"
                + " AtomicInteger n = new AtomicInteger(); m.forEachValue(1, n::addAndGet); say(n);");
        run.releasedFor("ConcurrentHashMap.forEachValue (parallel)");
        assertThat(run.lines()).containsExactly("6");
    }

    @Test
    void aConcurrentHashMapWithFewerMappingsThanAskedForStaysUnderControl() {
        BENCH.run("ConcurrentHashMap<Integer, Integer> m = new ConcurrentHashMap<>(Map.of(1, 2, 3, 4));"
                        + " say(m.reduceValues(3, Integer::sum));")
                .printed("6");
    }

    @Test
    void anHourInWhichNobodyDoesAnythingIsSkipped() {
        Evidence run = BENCH.run("ForkJoinPool p = new ForkJoinPool(2); say(p.submit(() -> 5).get()); p.shutdown();"
                + " Object o = new Object(); Thread t = new Thread(() -> { synchronized (o) { try { o.wait(3_600_000);"
                + " say(\"waited\"); } catch (InterruptedException e) { } } }); t.start(); long then ="
                + " System.nanoTime(); Thread.sleep(7_200_000); say(System.nanoTime() - then >= 7_200_000_000_000L);"
                + " t.join(); say(t.isAlive());");
        run.releasedFor("ForkJoinPool");
        assertThat(run.lines()).containsExactly("5", "waited", "true", "false");
    }

    @Test
    void anInterruptStillEndsASleep() {
        Evidence run = BENCH.run("say(IntStream.range(0, 9).parallel().sum()); Thread t = new Thread(() -> { try {"
                + " Thread.sleep(60_000); } catch (InterruptedException e) { say(\"interrupted\"); } }); t.start();"
                + " t.interrupt(); t.join();");
        run.releasedFor("parallel");
        assertThat(run.lines()).containsExactly("36", "interrupted");
    }

    @Test
    void exitStillCutsOff() {
        Evidence run = BENCH.run(
                "say(IntStream.range(0, 9).parallel().sum()); new Thread(() -> { try { Thread.sleep(60_000); }"
                        + " catch (InterruptedException e) { } say(\"never\"); }).start(); System.exit(0);");
        run.releasedFor("parallel");
        assertThat(run.lines()).containsExactly("36");
    }

    @Test
    void aReleasedRunLeavesItsJvmToNobody() {
        BENCH.run("say(IntStream.range(0, 9).parallel().sum());").releasedFor("parallel");
        BENCH.run("say(Thread.activeCount());").printed("1");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aThreadOfABuilderStaysUnderControl() {
        Evidence run =
                BENCH.run("Thread t = Thread.ofPlatform().start(() -> say(\"worker\")); t.join(); say(t.isAlive());");
        run.printed("worker", "false");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtualThreadsStayUnderControl() {
        Evidence run = BENCH.run("""
                Thread t = Thread.ofVirtual().unstarted(() -> { LockSupport.park(); synchronized (Main.class) { say("v"); } });
                say(t.getState()); t.start(); synchronized (Main.class) { LockSupport.unpark(t); Thread.sleep(5); say("main"); } t.join(); say(t.getState());""");
        run.printed("NEW", "main", "v", "TERMINATED");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aPoolOfVirtualThreadsStaysUnderControl() {
        Evidence run =
                BENCH.run("try (var p = Executors.newVirtualThreadPerTaskExecutor()) { for (int i = 0; i < 3; i++)"
                        + " p.submit(() -> say(\"v\")); } say(\"end\");");
        run.printed("v", "v", "v", "end");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_19)
    void aPoolThatIsClosedWaitsUnderControl() {
        BENCH.run("try (var p = Executors.newFixedThreadPool(2)) { p.submit(() -> say(\"v\")); } say(\"end\");")
                .printed("v", "end");
    }
}
