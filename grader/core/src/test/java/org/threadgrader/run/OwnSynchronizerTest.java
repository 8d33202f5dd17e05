package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.probe.EventKind;

/** Classes of the program's own below AbstractQueuedSynchronizer and AbstractQueuedLongSynchronizer. */
final class OwnSynchronizerTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final String MUTEX = """
            static class Sync extends AbstractQueuedSynchronizer {
                protected boolean tryAcquire(int n) { if (compareAndSetState(0, 1)) { setExclusiveOwnerThread(Thread.currentThread()); return true; } return false; }
                protected boolean tryRelease(int n) { if (getState() == 0) throw new IllegalMonitorStateException(); setExclusiveOwnerThread(null); setState(0); return true; }
                protected boolean isHeldExclusively() { return getExclusiveOwnerThread() == Thread.currentThread(); }
                Condition condition() { return new ConditionObject(); }
            }
            static class Mutex implements Lock {
                final Sync s = new Sync();
                public void lock() { s.acquire(1); } public void unlock() { s.release(1); } public boolean tryLock() { return s.tryAcquire(1); }
                public void lockInterruptibly() throws InterruptedException { s.acquireInterruptibly(1); }
                public boolean tryLock(long t, TimeUnit u) throws InterruptedException { return s.tryAcquireNanos(1, u.toNanos(t)); }
                public Condition newCondition() { return s.condition(); }
            }
            static int x;
            """;

    @Test
    void aMutexOfTheProgramsOwnKeepsOthersOut() {
        BENCH.run(MUTEX, """
                Mutex m = new Mutex(); m.lock(); Thread t = new Thread(() -> { m.lock(); say(x); m.unlock(); });
                t.start(); Thread.sleep(5); x = 3; say("main"); m.unlock(); t.join();""").printed("main", "3");
    }

    @Test
    void aMutexThatIsNeverReleasedIsStuck() {
        Evidence run = BENCH.run(MUTEX, "Lock m = new Mutex(); m.lock(); m.lock();");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.only(EventKind.STUCK).text()).isEqualTo("acquire");
    }

    @Test
    void itsTimedFormGivesUpAndItsInterruptibleFormEnds() {
        BENCH.run(MUTEX, """
                Mutex m = new Mutex(); m.lock();
                Thread t = new Thread(() -> { try { say(m.tryLock(1, TimeUnit.HOURS)); m.lockInterruptibly(); } catch (InterruptedException e) { say("interrupted"); } });
                t.start(); TimeUnit.HOURS.sleep(2); t.interrupt(); t.join();""").printed("false", "interrupted");
    }

    @Test
    void itsConditionGivesItUpUntilSignalled() {
        BENCH.run(MUTEX, """
                Mutex m = new Mutex(); Condition c = m.newCondition();
                Thread t = new Thread(() -> { m.lock(); x = 1; say("worker"); c.signalAll(); m.unlock(); });
                m.lock(); t.start(); while (x == 0) c.await(); say("main"); say(c.await(1, TimeUnit.SECONDS)); m.unlock();""").printed("worker", "main", "false");
    }

    @Test
    void awaitingItsConditionWithoutItIsAnError() {
        BENCH.run(
                        MUTEX,
                        "try { new Mutex().newCondition().await(); } catch (IllegalMonitorStateException e) { say(\"not mine\"); }")
                .printed("not mine");
    }

    @Test
    void aSharedOneLetsAllWaitersIn() {
        BENCH.run("""
                        static int x;
                        static class Latch extends AbstractQueuedSynchronizer {
                            protected int tryAcquireShared(int n) { return getState() == 1 ? 1 : -1; }
                            protected boolean tryReleaseShared(int n) { setState(1); return true; }
                        }""", """
                        Latch l = new Latch();
                        for (int i = 0; i < 2; i++) new Thread(() -> { try { l.acquireSharedInterruptibly(1); say(x); } catch (InterruptedException e) { } }).start();
                        Thread.sleep(5); x = 3; say(l.getQueueLength()); l.releaseShared(1);""").printed("2", "3", "3");
    }

    private static String mutex(String base) {
        String number = base.contains("Long") ? "(long n)" : "(int n)";
        return MUTEX.replace("AbstractQueuedSynchronizer", base).replace("(int n)", number);
    }

    /** Whoever comes waits behind who is there, as the Javadoc of hasQueuedPredecessors says. */
    private static String fair(String mutex) {
        return mutex.replace("(compareAndSetState(0, 1))", "(!hasQueuedPredecessors() && compareAndSetState(0, 1))");
    }

    private static final String TWO_QUEUE = """
            Sync s = new Sync(); s.acquire(1); List<Thread> ts = new ArrayList<>();
            for (int i = 0; i < 2; i++) { int k = i; Thread t = new Thread(() -> { s.acquire(1); say(k); s.release(1); }); ts.add(t); t.start(); while (!s.isQueued(t)) Thread.yield(); }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"AbstractQueuedSynchronizer", "AbstractQueuedLongSynchronizer"})
    void itsQueueTellsWhoWaitsInTheOrderOfArrival(String base) {
        BENCH.run(mutex(base), TWO_QUEUE + """
                say(s.getQueueLength() + " " + s.hasContended() + " " + s.hasQueuedPredecessors() + " " + (s.getFirstQueuedThread() == ts.get(0)));
                say(s.getExclusiveQueuedThreads().equals(List.of(ts.get(1), ts.get(0))) + " " + s.getSharedQueuedThreads() + " " + s.getQueuedThreads().size());
                s.release(1); for (Thread t : ts) t.join(); say(s.hasQueuedThreads() + " " + s.getFirstQueuedThread());""").printed("2 true true true", "true [] 2", "0", "1", "false null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AbstractQueuedSynchronizer", "AbstractQueuedLongSynchronizer"})
    void aFairOneLetsThemInAsTheyCame(String base) {
        BENCH.run(fair(mutex(base)), TWO_QUEUE + "s.release(1); s.acquire(1); say(\"main\"); s.release(1);")
                .printed("0", "1", "main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AbstractQueuedSynchronizer", "AbstractQueuedLongSynchronizer"})
    void whoGivesUpInTheQueueOfAFairOneLetsTheNextLook(String base) {
        BENCH.run(fair(mutex(base)), """
                Sync s = new Sync(); s.acquire(1);
                Thread t = new Thread(() -> { try { say(s.tryAcquireNanos(1, 1000)); } catch (InterruptedException e) { } }); t.start(); while (!s.isQueued(t)) Thread.yield();
                Thread u = new Thread(() -> { try { s.acquireInterruptibly(1); } catch (InterruptedException e) { say("interrupted"); } }); u.start(); while (!s.isQueued(u)) Thread.yield();
                Thread v = new Thread(() -> { s.acquire(1); say("got it"); s.release(1); }); v.start(); while (!s.isQueued(v)) Thread.yield();
                t.join(); u.interrupt(); s.release(1); u.join(); v.join();""").printed("false", "interrupted", "got it");
    }

    @Test
    void aSharedAcquireOfAFairOneLetsTheNextLook() {
        BENCH.run("""
                        static class Permits extends AbstractQueuedLongSynchronizer {
                            protected long tryAcquireShared(long n) { if (hasQueuedPredecessors()) return -1; while (true) { long s = getState(), left = s - n; if (left < 0 || compareAndSetState(s, left)) return left; } }
                            protected boolean tryReleaseShared(long n) { while (true) { long s = getState(); if (compareAndSetState(s, s + n)) return true; } }
                        }""", """
                        Permits p = new Permits(); List<Thread> ts = new ArrayList<>();
                        for (int i = 0; i < 3; i++) { Thread t = new Thread(() -> { p.acquireShared(1L << 40); say("in"); }); ts.add(t); t.start(); }
                        while (p.getSharedQueuedThreads().size() < 3) Thread.yield();
                        p.releaseShared(3L << 40); for (Thread t : ts) t.join();""").printed("in", "in", "in");
    }

    @Test
    void anExclusiveOneThatLeavesRoomDoesNotLetTheNextLook() {
        Evidence run = BENCH.run("""
                        static class Permits extends AbstractQueuedSynchronizer {
                            protected boolean tryAcquire(int n) { while (true) { int s = getState(); if (s < n) return false; if (compareAndSetState(s, s - n)) return true; } }
                            protected boolean tryRelease(int n) { while (true) { int s = getState(); if (compareAndSetState(s, s + n)) return true; } }
                        }""", """
                        Permits p = new Permits(); for (int i = 0; i < 2; i++) new Thread(() -> { p.acquire(1); say("in"); }).start();
                        while (p.getQueueLength() < 2) Thread.yield(); p.release(2);""");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.lines()).containsExactly("in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AbstractQueuedSynchronizer", "AbstractQueuedLongSynchronizer"})
    void itsConditionTellsWhoAwaitsItAndWhomASignalHasReachedQueues(String base) {
        BENCH.run(mutex(base).replace("Condition condition() { return new ConditionObject(); }", """
                        Own condition() { return new Own(); }
                        class Own extends ConditionObject { String told() { return hasWaiters() + " " + getWaitQueueLength() + " " + getWaitingThreads().size(); } }
                        """), """
                        Sync s = new Sync(); Sync.Own c = s.condition(); Thread t = new Thread(() -> { s.acquire(1); c.awaitUninterruptibly(); s.release(1); }); t.start();
                        while (true) { s.acquire(1); if (s.hasWaiters(c)) break; s.release(1); Thread.yield(); }
                        say(s.getWaitQueueLength(c) + " " + s.getWaitingThreads(c).contains(t)); say(c.told());
                        c.signal(); say(c.told() + " " + s.isQueued(t)); s.release(1); t.join();
                        try { s.hasWaiters(c); } catch (IllegalMonitorStateException e) { say("not held"); }
                        try { new Sync().getWaitingThreads(c); } catch (IllegalArgumentException e) { say("not its own"); }
                        try { s.isQueued(null); } catch (NullPointerException e) { say("nobody"); }""")
                .printed("1 true", "true 1 1", "false 0 0 true", "not held", "not its own", "nobody");
    }

    @Test
    void oneThatIsALockAsWellHasConditions() {
        BENCH.run("""
                        static class Mutex extends AbstractQueuedSynchronizer implements Lock {
                            protected boolean tryAcquire(int n) { return compareAndSetState(0, 1); } protected boolean tryRelease(int n) { setState(0); return true; } protected boolean isHeldExclusively() { return getState() == 1; }
                            public void lock() { acquire(1); } public void unlock() { release(1); } public boolean tryLock() { return tryAcquire(1); }
                            public void lockInterruptibly() throws InterruptedException { acquireInterruptibly(1); }
                            public boolean tryLock(long t, TimeUnit u) throws InterruptedException { return tryAcquireNanos(1, u.toNanos(t)); }
                            public Condition newCondition() { return new ConditionObject(); }
                        }
                        static int x;""", """
                        Lock m = new Mutex(); Condition c = m.newCondition();
                        Thread t = new Thread(() -> { m.lock(); x = 1; c.signal(); m.unlock(); });
                        m.lock(); t.start(); while (x == 0) c.await(); m.unlock(); say("signalled");""").printed("signalled");
    }

    @Test
    void aLongOneThatIsNeverReleasedIsStuck() {
        BENCH.run(mutex("AbstractQueuedLongSynchronizer"), "Lock m = new Mutex(); m.lock(); m.lock();")
                .endedAs(new Outcome.Stuck());
    }
}
