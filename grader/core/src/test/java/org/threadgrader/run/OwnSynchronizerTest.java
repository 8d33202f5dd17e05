package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Classes of the program's own below AbstractQueuedSynchronizer. */
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
}
