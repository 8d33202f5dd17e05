package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;

/** StampedLock and ReentrantReadWriteLock: several readers or one writer, and reads without a lock. */
final class StampedLockTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void aWriterKeepsReadersOutUntilItUnlocks() {
        BENCH.run("""
                StampedLock s = new StampedLock(); long w = s.writeLock();
                Thread t = new Thread(() -> { long r = s.readLock(); say("read"); s.unlockRead(r); });
                t.start(); Thread.sleep(5); say("written"); s.unlockWrite(w); t.join();""").printed("written", "read");
    }

    @Test
    void readersShareAndKeepAWriterOut() {
        BENCH.run("""
                StampedLock s = new StampedLock(); long a = s.readLock();
                Thread t = new Thread(() -> { long r = s.readLock(); say(s.tryWriteLock()); s.unlock(r); });
                t.start(); t.join(); say(s.getReadLockCount()); s.unlockRead(a); say(s.tryWriteLock() != 0);""").printed("0", "1", "true");
    }

    @Test
    void aStampedLockIsNotReentrant() {
        BENCH.run("StampedLock s = new StampedLock(); s.writeLock(); s.writeLock();")
                .endedAs(new Outcome.Stuck());
    }

    @Test
    void itsTimedFormsGiveUpInVirtualTime() {
        BENCH.run("StampedLock s = new StampedLock(); s.writeLock(); say(s.tryReadLock(1, TimeUnit.HOURS));"
                        + " say(s.tryWriteLock(1, TimeUnit.HOURS));")
                .printed("0", "0");
    }

    @Test
    void itsInterruptibleFormEndsWithAnInterrupt() {
        BENCH.run("""
                StampedLock s = new StampedLock(); s.writeLock();
                Thread t = new Thread(() -> { try { s.readLockInterruptibly(); } catch (InterruptedException e) { say("interrupted"); } });
                t.start(); Thread.sleep(1); t.interrupt(); t.join();""").printed("interrupted");
    }

    @Test
    void aStampTakenBeforeAWriteIsNoLongerValid() {
        BENCH.run("""
                StampedLock s = new StampedLock(); long before = s.tryOptimisticRead(); say(s.validate(before));
                long w = s.writeLock(); say(s.tryOptimisticRead()); s.unlockWrite(w); say(s.validate(before));""").printed("true", "0", "false");
    }

    @Test
    void anOptimisticReadIsMarkedAtItsBeginningAndItsEnd() {
        Evidence run = BENCH.run(
                "static int x; static StampedLock s = new StampedLock();",
                "long o = s.tryOptimisticRead(); int y = x; say(s.validate(o) ? y : -1);");
        assertThat(run.events(EventKind.POLL, EventKind.READ))
                .extracting(event -> event.kind() + event.text())
                .containsSubsequence("POLLtryOptimisticRead", "READ", "POLLvalidate");
    }

    @Test
    void conversionsChangeWhatIsHeld() {
        Evidence run = BENCH.run("""
                StampedLock s = new StampedLock(); long r = s.tryConvertToReadLock(s.tryOptimisticRead());
                long w = s.tryConvertToWriteLock(r); say(s.isWriteLocked()); r = s.tryConvertToReadLock(w); say(s.isReadLocked());
                long o = s.tryConvertToOptimisticRead(r); say(s.validate(o)); say(s.isReadLocked());""");
        run.printed("true", "true", "true", "false");
        assertThat(run.events(EventKind.LOCK))
                .extracting(event -> (int) event.value())
                .containsExactly(LockKinds.SHARED, LockKinds.EXCLUSIVE, LockKinds.SHARED);
        assertThat(run.events(EventKind.UNLOCK)).hasSize(3);
    }

    @Test
    void aReaderThatCannotBecomeAWriterIsTold() {
        BENCH.run(
                        "StampedLock s = new StampedLock(); long a = s.readLock(); s.readLock(); say(s.tryConvertToWriteLock(a));")
                .printed("0");
    }

    @Test
    void aWrongStampIsAnError() {
        Evidence run = BENCH.run("StampedLock s = new StampedLock(); try { s.unlockWrite(5); } catch"
                + " (IllegalMonitorStateException e) { say(\"not mine\"); }");
        run.printed("not mine");
        run.only(EventKind.MONITOR_ERROR);
    }

    @Test
    void itsViewsAreTheSameLock() {
        Evidence run = BENCH.run("""
                StampedLock s = new StampedLock(); Lock w = s.asReadWriteLock().writeLock(); Lock r = s.asReadLock();
                Thread t = new Thread(() -> { r.lock(); say("read"); r.unlock(); });
                w.lock(); t.start(); Thread.sleep(5); say("written"); w.unlock(); t.join(); say(s.tryWriteLock() != 0);""");
        run.printed("written", "read", "true");
        assertThat(run.events(EventKind.LOCK))
                .extracting(Event::object)
                .containsOnly(run.first(EventKind.UNLOCK).object());
    }

    @Test
    void aWriterThatTakesTheReadLockMayGiveTheWriteLockUp() {
        BENCH.run("""
                ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); rw.writeLock().lock(); rw.readLock().lock(); rw.writeLock().unlock();
                Thread t = new Thread(() -> { say(rw.writeLock().tryLock()); rw.readLock().lock(); say("read"); rw.readLock().unlock();
                  rw.writeLock().lock(); say("write"); rw.writeLock().unlock(); });
                t.start(); Thread.sleep(1); say("done"); rw.readLock().unlock(); t.join();""").printed("false", "read", "done", "write");
    }

    @Test
    void aReaderThatWantsToWriteWaitsForItself() {
        Evidence run = BENCH.run("ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); rw.readLock().lock();"
                + " rw.writeLock().lock();");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.only(EventKind.STUCK).value()).isEqualTo(1);
    }

    @Test
    void aConditionOfAWriteLockGivesItUp() {
        BENCH.run("""
                ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); Condition c = rw.writeLock().newCondition(); boolean[] ready = {false};
                Thread t = new Thread(() -> { rw.writeLock().lock(); ready[0] = true; c.signal(); say("worker"); rw.writeLock().unlock(); });
                rw.writeLock().lock(); t.start(); while (!ready[0]) c.await(); say("main"); rw.writeLock().unlock();""").printed("worker", "main");
    }

    @Test
    void aPairOfTheProgramsOwnHandsOutLocksThatWait() {
        BENCH.run(
                        "static class Mine implements ReadWriteLock { ReentrantReadWriteLock in = new ReentrantReadWriteLock();"
                                + " public Lock readLock() { return in.readLock(); } public Lock writeLock() { return in.writeLock(); } }",
                        """
                        ReadWriteLock rw = new Mine(); rw.readLock().lock();
                        Thread t = new Thread(() -> { rw.writeLock().lock(); say("write"); });
                        t.start(); Thread.sleep(1); say("read"); rw.readLock().unlock(); t.join();""")
                .printed("read", "write");
    }
}
