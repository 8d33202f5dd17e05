package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** synchronized, wait and notify. */
final class MonitorTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void aMonitorKeepsTheOthersOutWhileItsOwnerSleeps() {
        BENCH.run("""
                Object lock = new Object();
                Thread t = new Thread(() -> { synchronized (lock) { say("worker"); } });
                synchronized (lock) { t.start(); Thread.sleep(1000); say("main"); }
                t.join();""").printed("main", "worker");
    }

    @Test
    void aMonitorIsReentrantAndRecordedOnce() {
        Evidence run = BENCH.run(
                "static final Object LOCK = new Object(); static void deeper(int n) { synchronized (LOCK) { if (n > 0)"
                        + " deeper(n - 1); else say(Thread.holdsLock(LOCK)); } }",
                "deeper(5); say(Thread.holdsLock(LOCK));");
        run.printed("true", "false");
        run.only(EventKind.LOCK);
        run.only(EventKind.UNLOCK);
    }

    @Test
    void aStringThatNobodyKeepsIsTheSameMonitorAllTheTime() {
        Evidence run = BENCH.run(
                "for (int i = 0; i < 3; i++) { synchronized ((\"account-\" + arguments.length).intern()) { } System.gc(); }");
        assertThat(run.events(EventKind.LOCK))
                .hasSize(3)
                .extracting(Event::object)
                .containsOnly(run.events(EventKind.LOCK).get(0).object());
    }

    @Test
    void anExceptionOutOfASynchronizedBlockGivesTheMonitorUp() {
        BENCH.run("""
                Object lock = new Object();
                Thread t = new Thread(() -> { synchronized (lock) { throw new IllegalStateException(); } });
                t.start(); t.join(); synchronized (lock) { say("free"); }""").printed("free");
    }

    @Test
    void anExceptionOutOfASynchronizedMethodGivesTheMonitorUp() {
        BENCH.run(
                        "static synchronized void fail() { throw new IllegalStateException(); } static synchronized void ok() { say(\"free\"); }",
                        "Thread t = new Thread(() -> fail()); t.start(); t.join(); ok();")
                .printed("free");
    }

    @Test
    void aStaticSynchronizedMethodLocksTheClass() {
        BENCH.run(
                        "static synchronized void worker() { say(\"worker\"); }",
                        "Thread t = new Thread(() -> worker()); synchronized (Main.class) { t.start(); Thread.sleep(10);"
                                + " say(\"main\"); } t.join();")
                .printed("main", "worker");
    }

    @Test
    void aSynchronizedMethodLocksItsInstance() {
        BENCH.run(
                        "synchronized void worker() { say(\"worker\"); }",
                        "Main one = new Main(), other = new Main(); Thread t = new Thread(() -> { other.worker(); one.worker(); });"
                                + " synchronized (one) { t.start(); Thread.sleep(10); say(\"main\"); } t.join();")
                .printed("worker", "main", "worker");
    }

    @Test
    void anUnsynchronizedCounterIsWovenAndEnds() {
        BENCH.run(
                        "static int n; static synchronized void add() { n++; }",
                        "List<Thread> all = new ArrayList<>(); for (int i = 0; i < 4; i++) { Thread t = new Thread(() -> {"
                                + " for (int k = 0; k < 1000; k++) add(); }); all.add(t); t.start(); } for (Thread t : all)"
                                + " t.join(); say(n);")
                .printed("4000");
    }

    @Test
    void waitGivesTheMonitorUpUntilNotified() {
        Evidence run = BENCH.run("""
                Object lock = new Object(); boolean[] ready = {false};
                Thread t = new Thread(() -> { synchronized (lock) { ready[0] = true; say("worker"); lock.notify(); } });
                synchronized (lock) { t.start(); while (!ready[0]) lock.wait(); say("main"); }""");
        run.printed("worker", "main");
        assertThat(run.only(EventKind.NOTIFY).value()).isEqualTo(1);
        assertThat(run.only(EventKind.WOKEN).index())
                .isGreaterThan(run.only(EventKind.NOTIFY).index());
    }

    @Test
    void waitInsideTwoHoldsGivesBothUpAndTakesBothBack() {
        BENCH.run("""
                Object lock = new Object();
                Thread t = new Thread(() -> { synchronized (lock) { say("worker"); lock.notifyAll(); } });
                synchronized (lock) { synchronized (lock) { t.start(); lock.wait(); say("inner " + Thread.holdsLock(lock)); }
                    say("outer " + Thread.holdsLock(lock)); }
                say(Thread.holdsLock(lock));""").printed("worker", "inner true", "outer true", "false");
    }

    @Test
    void notifyWakesOneAndTheOthersAreStuck() {
        Evidence run = BENCH.run("""
                Object lock = new Object();
                for (int i = 0; i < 3; i++) new Thread(() -> { synchronized (lock) { try { lock.wait(); } catch (InterruptedException e) { } say("woken"); } }).start();
                Thread.sleep(10); synchronized (lock) { lock.notify(); }""");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.lines()).containsExactly("woken");
        assertThat(run.events(EventKind.STUCK))
                .hasSize(2)
                .allMatch(e -> e.text().equals("wait"));
    }

    @Test
    void notifyAllWakesAll() {
        BENCH.run("""
                Object lock = new Object();
                for (int i = 0; i < 3; i++) new Thread(() -> { synchronized (lock) { try { lock.wait(); } catch (InterruptedException e) { } say("woken"); } }).start();
                Thread.sleep(10); synchronized (lock) { lock.notifyAll(); }""").printed("woken", "woken", "woken");
    }

    @Test
    void aSignalBeforeTheWaitIsLost() {
        Evidence run = BENCH.run("""
                Object lock = new Object();
                Thread t = new Thread(() -> { synchronized (lock) { lock.notify(); } });
                t.start(); Thread.sleep(10); synchronized (lock) { lock.wait(); }""");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.only(EventKind.STUCK).text()).isEqualTo("wait");
        assertThat(run.only(EventKind.NOTIFY).value()).isZero();
    }

    @Test
    void aTimedWaitReturnsWhenItsLimitPasses() {
        BENCH.run("Object lock = new Object(); long t = System.nanoTime(); synchronized (lock) { lock.wait(250); }"
                        + " say((System.nanoTime() - t) / 1_000_000);")
                .printed("250");
    }

    @Test
    void waitWithoutTheMonitorIsAnError() {
        Evidence run = BENCH.run(
                "try { new Object().wait(); } catch (IllegalMonitorStateException e) { say(e.getMessage()); }");
        run.printed("current thread is not owner");
        assertThat(run.only(EventKind.MONITOR_ERROR).text()).isEqualTo("wait");
    }

    @Test
    void notifyWithoutTheMonitorIsAnError() {
        BENCH.run("Object o = new Object(); try { o.notify(); } catch (IllegalMonitorStateException e) { say(1); }"
                        + " try { o.notifyAll(); } catch (IllegalMonitorStateException e) { say(2); }")
                .printed("1", "2");
    }

    @Test
    void aNullMonitorThrows() {
        BENCH.run("Object o = null; try { synchronized (o) { say(1); } } catch (NullPointerException e) { say(2); }")
                .printed("2");
    }

    @Test
    void whoeverWaitsOnAThreadObjectIsWokenByItsEnd() {
        BENCH.run("Thread t = new Thread(() -> say(\"worker\")); synchronized (t) { t.start(); while (t.isAlive())"
                        + " t.wait(); } say(\"main\");")
                .printed("worker", "main");
    }

    @Test
    void anInterruptEndsAWaitWithTheMonitorTakenBack() {
        BENCH.run("""
                Object lock = new Object();
                Thread t = new Thread(() -> { synchronized (lock) { try { lock.wait(); } catch (InterruptedException e) { say(Thread.holdsLock(lock)); } } });
                t.start(); Thread.sleep(5); t.interrupt(); t.join();""").printed("true");
    }

    @Test
    void twoLocksInOppositeOrderAreADeadlockWithItsOwners() {
        Evidence run = BENCH.run("""
                Object a = new Object(), b = new Object();
                Thread one = new Thread(() -> { synchronized (a) { Thread.yield(); synchronized (b) { } } });
                Thread two = new Thread(() -> { synchronized (b) { Thread.yield(); synchronized (a) { } } });
                one.start(); two.start(); one.join();""");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.events(EventKind.STUCK).stream().filter(e -> e.text().equals("synchronized")))
                .extracting(Event::thread, e -> (int) e.value())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, 4), org.assertj.core.groups.Tuple.tuple(4, 2));
    }

    @Test
    void producerAndConsumerEndWithAllItems() {
        BENCH.run("""
                        static final LinkedList<Integer> BOX = new LinkedList<>();
                        static void put(int n) throws InterruptedException { synchronized (BOX) { while (BOX.size() == 2) BOX.wait(); BOX.add(n); BOX.notifyAll(); } }
                        static int take() throws InterruptedException { synchronized (BOX) { while (BOX.isEmpty()) BOX.wait(); int n = BOX.removeFirst(); BOX.notifyAll(); return n; } }""", """
                        int[] sum = {0};
                        Thread p = new Thread(() -> { try { for (int i = 1; i <= 100; i++) put(i); } catch (InterruptedException e) { } });
                        Thread c = new Thread(() -> { try { for (int i = 1; i <= 100; i++) sum[0] += take(); } catch (InterruptedException e) { } });
                        p.start(); c.start(); p.join(); c.join(); say(sum[0]);""").printed("5050");
    }

    @Test
    void pingAndPongAlternate() {
        Evidence run = BENCH.run(
                "static int turn; static final Object LOCK = new Object(); static void play(int me) { for (int i = 0; i < 50; i++)"
                        + " synchronized (LOCK) { while (turn != me) try { LOCK.wait(); } catch (InterruptedException e) { }"
                        + " say(me); turn = 1 - me; LOCK.notifyAll(); } }",
                "Thread a = new Thread(() -> play(0)), b = new Thread(() -> play(1)); a.start(); b.start(); a.join(); b.join();");
        run.endedAs(new Outcome.Ended(0));
        for (int i = 0; i < 100; i++) {
            assertThat(run.lines().get(i)).isEqualTo(String.valueOf(i % 2));
        }
    }

    @Test
    void aSynchronizedListSharesItsLockWithSynchronizedBlocks() {
        BENCH.run("""
                List<Integer> list = Collections.synchronizedList(new ArrayList<>());
                Thread t = new Thread(() -> { list.add(1); say("added"); });
                synchronized (list) { t.start(); Thread.sleep(10); say(list.size()); }
                t.join(); say(list.size());""").printed("0", "added", "1");
    }

    @Test
    void printingInsideASynchronizedForEachKeepsControl() {
        Evidence run = BENCH.run("""
                List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2, 3)));
                Thread t = new Thread(() -> { for (int i = 0; i < 500; i++) list.add(i); });
                t.start(); list.forEach(n -> { for (int i = 0; i < 300; i++) say(n); }); t.join(); say("end");""");
        run.endedAs(new Outcome.Ended(0));
        assertThat(run.lines()).hasSize(901).endsWith("end");
    }

    @Test
    void aSynchronizedListsForEachKeepsOthersOutUnderControl() {
        BENCH.run("""
                List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));
                Thread t = new Thread(() -> { list.add(3); say("added"); }); t.start();
                list.forEach(n -> { try { Thread.sleep(1); } catch (InterruptedException e) { } say(n); }); t.join();""").printed("1", "2", "added");
    }

    @Test
    void aCopyOnWriteListsForEachLetsOthersIn() {
        BENCH.run("""
                List<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2));
                Thread t = new Thread(() -> { list.add(3); say("added"); }); t.start();
                list.forEach(n -> { try { Thread.sleep(1); } catch (InterruptedException e) { } say(n); }); t.join();""").printed("added", "1", "2");
    }

    @Test
    void aSleepInsideComputeIfAbsentKeepsOthersFromTheMap() {
        Evidence run = BENCH.run("""
                ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>(); CountDownLatch in = new CountDownLatch(1);
                Thread t = new Thread(() -> { try { in.await(); } catch (InterruptedException e) { } say(map.computeIfAbsent(1, k -> 2)); });
                t.start();
                say(map.computeIfAbsent(1, k -> { in.countDown(); try { Thread.sleep(20); } catch (InterruptedException e) { } return 1; }));
                t.join();""");
        assertThat(run.events(EventKind.CONTROL_RELEASED)).isEmpty();
        run.printed("1", "1");
    }

    @Test
    void countingWordsInAConcurrentMapKeepsControl() {
        BENCH.run("""
                Map<String, Integer> map = new ConcurrentHashMap<>(); List<Thread> all = new ArrayList<>();
                for (int i = 0; i < 3; i++) { Thread t = new Thread(() -> { for (int k = 0; k < 300; k++) map.merge("w" + k % 3, 1, Integer::sum); }); all.add(t); t.start(); }
                all.forEach(t -> { try { t.join(); } catch (InterruptedException e) { } });
                map.forEach((w, n) -> say(w + n)); all.removeIf(t -> !t.isAlive()); say(all.size());""").printed("w0300", "w1300", "w2300", "0");
    }

    @Test
    void joiningInsideForEachOfASynchronizedListIsUnderControl() {
        Evidence run = BENCH.run("""
                List<Thread> all = Collections.synchronizedList(new ArrayList<>());
                for (int i = 0; i < 2; i++) { Thread t = new Thread(() -> say("w")); all.add(t); t.start(); }
                all.forEach(t -> { try { t.join(); } catch (InterruptedException e) { } }); say("end");""");
        run.printed("w", "w", "end");
    }

    @Test
    void aStackOverflowInsideSynchronizedLeavesTheEngineAlive() {
        BENCH.run(
                        "static int depth; static synchronized void deeper() { depth++; deeper(); }",
                        "Thread t = new Thread(() -> { try { deeper(); } catch (StackOverflowError e) { say(\"deep\"); } });"
                                + " t.start(); t.join(); say(\"end\");")
                .printed("deep", "end");
    }
}
