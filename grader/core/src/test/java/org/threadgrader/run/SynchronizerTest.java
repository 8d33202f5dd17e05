package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Latches, barriers, semaphores, phasers, exchangers, locks, conditions and permits. */
final class SynchronizerTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void aLatchOpensAtZero() {
        BENCH.run("CountDownLatch l = new CountDownLatch(2); for (int i = 0; i < 2; i++) new Thread(() -> { say(\"w\");"
                        + " l.countDown(); }).start(); l.await(); say(\"main\");")
                .printed("w", "w", "main");
    }

    @Test
    void aLatchThatIsNeverCountedDownIsStuck() {
        Evidence run = BENCH.run("new CountDownLatch(1).await();");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.only(EventKind.STUCK).text()).isEqualTo("CountDownLatch.await");
    }

    @Test
    void aLatchsTimedAwaitTellsWhetherItCame() {
        BENCH.run("CountDownLatch l = new CountDownLatch(1); say(l.await(5, TimeUnit.SECONDS)); l.countDown();"
                        + " say(l.await(5, TimeUnit.SECONDS));")
                .printed("false", "true");
    }

    @Test
    void pollingALatchsCountEnds() {
        BENCH.run("CountDownLatch l = new CountDownLatch(1); new Thread(() -> { say(1); l.countDown(); }).start();"
                        + " while (l.getCount() > 0) { } say(2);")
                .printed("1", "2");
    }

    @Test
    void aBarrierRunsItsActionInTheLastArriver() {
        BENCH.run("""
                CyclicBarrier b = new CyclicBarrier(3, () -> say("action " + Thread.currentThread().getName()));
                for (int i = 0; i < 2; i++) new Thread(() -> { try { b.await(); } catch (Exception e) { say(e); } }, "w" + i).start();
                Thread.sleep(10); say(b.getNumberWaiting()); say(b.await());""").printed("2", "action main", "0");
    }

    @Test
    void aBarrierServesRoundAfterRound() {
        BENCH.run("""
                CyclicBarrier b = new CyclicBarrier(2, () -> say("round"));
                Thread t = new Thread(() -> { try { for (int i = 0; i < 3; i++) b.await(); } catch (Exception e) { say(e); } });
                t.start(); for (int i = 0; i < 3; i++) b.await(); t.join();""").printed("round", "round", "round");
    }

    @Test
    void aBarriersLimitBreaksItForAll() {
        BENCH.run("""
                CyclicBarrier b = new CyclicBarrier(3);
                Thread t = new Thread(() -> { try { b.await(); } catch (BrokenBarrierException e) { say("broken"); } catch (Exception e) { say(e); } });
                t.start(); Thread.sleep(1);
                try { b.await(10, TimeUnit.MILLISECONDS); } catch (TimeoutException e) { say("timeout"); }
                t.join(); say(b.isBroken());""").printed("timeout", "broken", "true");
    }

    @Test
    void anInterruptBreaksABarrier() {
        BENCH.run("""
                CyclicBarrier b = new CyclicBarrier(2);
                Thread t = new Thread(() -> { try { b.await(); } catch (Exception e) { say(e.getClass().getSimpleName()); } });
                t.start(); Thread.sleep(1); t.interrupt(); t.join(); say(b.isBroken());
                try { b.await(); } catch (BrokenBarrierException e) { say("broken"); }""").printed("InterruptedException", "true", "broken");
    }

    @Test
    void anActionThatThrowsBreaksTheBarrierForWhoeverWaits() {
        BENCH.run("""
                CyclicBarrier b = new CyclicBarrier(2, () -> { throw new IllegalStateException(); });
                Thread t = new Thread(() -> { try { b.await(); } catch (BrokenBarrierException e) { say("broken"); } catch (Exception e) { say(e); } });
                t.start(); Thread.sleep(1); try { b.await(); } catch (IllegalStateException e) { say("thrown"); } t.join();""").printed("thrown", "broken");
    }

    @Test
    void aBarrierWithTooFewArrivalsIsStuck() {
        BENCH.run("new CyclicBarrier(2).await();").endedAs(new Outcome.Stuck());
    }

    @Test
    void aSemaphoreLetsAsManyInAsItHasPermits() {
        BENCH.run(
                        "static int in, most; static synchronized void in(int d) { in += d; most = Math.max(most, in); }",
                        """
                        Semaphore s = new Semaphore(2); List<Thread> all = new ArrayList<>();
                        for (int i = 0; i < 5; i++) { Thread t = new Thread(() -> { try { s.acquire(); in(1); Thread.sleep(10); in(-1); s.release(); } catch (InterruptedException e) { } }); t.start(); all.add(t); }
                        for (Thread t : all) t.join(); say(most + " " + s.availablePermits());""")
                .printed("2 2");
    }

    @Test
    void aSemaphoreWithoutPermitsIsStuckAndTimedForms() {
        BENCH.run("Semaphore s = new Semaphore(0); say(s.tryAcquire()); say(s.tryAcquire(1, TimeUnit.SECONDS));"
                        + " s.release(3); say(s.tryAcquire(2)); say(s.drainPermits()); s.acquire();")
                .endedAs(new Outcome.Stuck());
    }

    @Test
    void releaseBeforeAcquireIsNotLost() {
        Evidence run =
                BENCH.run("Semaphore s = new Semaphore(0); Thread t = new Thread(() -> { say(1); s.release(); });"
                        + " t.start(); s.acquire(); say(2);");
        run.printed("1", "2");
        assertThat(run.only(EventKind.PERMIT_RELEASE).index())
                .isLessThan(run.only(EventKind.PERMIT_ACQUIRE).index());
    }

    @Test
    void aPhaserAdvancesWhenAllHaveArrived() {
        BENCH.run("""
                Phaser p = new Phaser(1);
                for (int i = 0; i < 2; i++) { p.register(); new Thread(() -> { say("w"); p.arriveAndAwaitAdvance(); p.arriveAndDeregister(); }).start(); }
                p.arriveAndAwaitAdvance(); say("phase " + p.getPhase()); p.arriveAndDeregister();""").printed("w", "w", "phase 1");
    }

    @Test
    void aPhaserThatNobodyElseReachesIsStuck() {
        BENCH.run("new Phaser(2).arriveAndAwaitAdvance();").endedAs(new Outcome.Stuck());
    }

    @Test
    void anExchangerSwapsItems() {
        BENCH.run(
                        "Exchanger<String> x = new Exchanger<>(); Thread t = new Thread(() -> { try { say(x.exchange(\"b\")); }"
                                + " catch (InterruptedException e) { } }); t.start(); String got = x.exchange(\"a\"); t.join(); say(got);")
                .printed("a", "b");
    }

    @Test
    void anExchangersLimitPasses() {
        BENCH.run("try { new Exchanger<String>().exchange(\"a\", 1, TimeUnit.SECONDS); } catch (TimeoutException e) {"
                        + " say(\"alone\"); }")
                .printed("alone");
    }

    @Test
    void aReentrantLockCountsItsHolds() {
        BENCH.run("""
                ReentrantLock l = new ReentrantLock(); l.lock(); l.lock(); say(l.getHoldCount() + " " + l.isHeldByCurrentThread());
                Thread t = new Thread(() -> { say(l.tryLock()); l.lock(); say("in"); l.unlock(); });
                t.start(); Thread.sleep(1); l.unlock(); Thread.sleep(1); say("still " + l.isLocked()); l.unlock(); t.join(); say(l.isLocked());""").printed("2 true", "false", "still true", "in", "false");
    }

    @Test
    void aTimedTryLockWaitsAndGivesUp() {
        BENCH.run("""
                ReentrantLock l = new ReentrantLock(); l.lock();
                Thread t = new Thread(() -> { try { say(l.tryLock(100, TimeUnit.MILLISECONDS)); say(l.tryLock(10, TimeUnit.SECONDS)); l.unlock(); } catch (InterruptedException e) { } });
                t.start(); Thread.sleep(1000); l.unlock(); t.join();""").printed("false", "true");
    }

    @Test
    void lockInterruptiblyEndsWithAnInterruptAndLockDoesNot() {
        BENCH.run("""
                ReentrantLock l = new ReentrantLock(); l.lock();
                Thread a = new Thread(() -> { try { l.lockInterruptibly(); say("got"); } catch (InterruptedException e) { say("interrupted"); } });
                Thread b = new Thread(() -> { l.lock(); say("locked " + Thread.interrupted()); l.unlock(); });
                a.start(); b.start(); Thread.sleep(1); a.interrupt(); b.interrupt(); a.join(); l.unlock(); b.join();""").printed("interrupted", "locked true");
    }

    @Test
    void unlockByAStrangerIsAnError() {
        Evidence run = BENCH.run("ReentrantLock l = new ReentrantLock(); try { l.unlock(); }"
                + " catch (IllegalMonitorStateException e) { say(\"not mine\"); }");
        run.printed("not mine");
        run.only(EventKind.MONITOR_ERROR);
    }

    @Test
    void aConditionGivesTheLockUpUntilSignalled() {
        BENCH.run("""
                ReentrantLock l = new ReentrantLock(); Condition c = l.newCondition(); boolean[] ready = {false};
                Thread t = new Thread(() -> { l.lock(); try { ready[0] = true; say("worker"); c.signal(); } finally { l.unlock(); } });
                l.lock(); l.lock(); t.start(); while (!ready[0]) c.await(); say("main " + l.getHoldCount()); l.unlock(); l.unlock();""").printed("worker", "main 2");
    }

    @Test
    void aConditionsTimedFormsTellWhatIsLeft() {
        BENCH.run("""
                ReentrantLock l = new ReentrantLock(); Condition c = l.newCondition(); l.lock();
                say(c.await(1, TimeUnit.SECONDS)); say(c.awaitNanos(1000) <= 0); say(c.awaitUntil(new Date(System.currentTimeMillis() + 100)));""").printed("false", "true", "false");
    }

    @Test
    void awaitOfAConditionWithoutItsLockIsAnError() {
        BENCH.run(
                        "try { new ReentrantLock().newCondition().await(); } catch (IllegalMonitorStateException e) { say(1); }")
                .printed("1");
    }

    @Test
    void aLostConditionSignalIsStuck() {
        Evidence run = BENCH.run("ReentrantLock l = new ReentrantLock(); Condition c = l.newCondition(); l.lock();"
                + " c.signal(); c.await();");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.only(EventKind.STUCK).text()).isEqualTo("await");
    }

    @Test
    void twoReentrantLocksInOppositeOrderAreADeadlockWithItsOwners() {
        Evidence run = BENCH.run("""
                ReentrantLock a = new ReentrantLock(), b = new ReentrantLock();
                Thread one = new Thread(() -> { a.lock(); Thread.yield(); b.lock(); });
                Thread two = new Thread(() -> { b.lock(); Thread.yield(); a.lock(); });
                one.start(); two.start();""");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.events(EventKind.STUCK))
                .extracting(Event::thread, e -> (int) e.value())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, 4), org.assertj.core.groups.Tuple.tuple(4, 2));
    }

    @Test
    void readersShareAndWritersDoNot() {
        BENCH.run("""
                ReadWriteLock rw = new ReentrantReadWriteLock();
                Thread r = new Thread(() -> { rw.readLock().lock(); say("reader"); rw.readLock().unlock(); });
                Thread w = new Thread(() -> { rw.writeLock().lock(); say("writer"); rw.writeLock().unlock(); });
                rw.readLock().lock(); r.start(); w.start(); Thread.sleep(10); say("main"); rw.readLock().unlock(); w.join();""").printed("reader", "main", "writer");
    }

    @Test
    void aWriterMayTakeTheReadLockToo() {
        BENCH.run(
                        "ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); rw.writeLock().lock(); rw.readLock().lock();"
                                + " rw.writeLock().unlock(); rw.readLock().unlock(); say(\"down\");")
                .printed("down");
    }

    @Test
    void aReaderThatWantsToWriteIsStuck() {
        BENCH.run(
                        "ReentrantReadWriteLock rw = new ReentrantReadWriteLock(); rw.readLock().lock(); rw.writeLock().lock();")
                .endedAs(new Outcome.Stuck());
    }

    @Test
    void aPermitGivenBeforeIsKeptForTheNextPark() {
        BENCH.run(
                        "LockSupport.unpark(Thread.currentThread()); LockSupport.park(); say(1); Thread t ="
                                + " new Thread(() -> { LockSupport.park(); say(2); }); t.start(); Thread.sleep(1); LockSupport.unpark(t);")
                .printed("1", "2");
    }

    @Test
    void parkReturnsForAnInterruptAndKeepsIt() {
        BENCH.run("Thread t = new Thread(() -> { LockSupport.park(); say(Thread.currentThread().isInterrupted()); });"
                        + " t.start(); Thread.sleep(1); t.interrupt(); t.join();")
                .printed("true");
    }

    @Test
    void parkWithoutAnyPermitIsStuck() {
        BENCH.run("LockSupport.park();").endedAs(new Outcome.Stuck());
    }

    @Test
    void parkUntilPasses() {
        BENCH.run(
                        "LockSupport.parkUntil(System.currentTimeMillis() + 1000); LockSupport.parkUntil(new Object(), System.currentTimeMillis() + 1000); say(1);")
                .printed("1");
    }

    @Test
    void atomicsCountForAll() {
        BENCH.run(
                        "AtomicInteger n = new AtomicInteger(); LongAdder a = new LongAdder(); List<Thread> all = new ArrayList<>();"
                                + " for (int i = 0; i < 3; i++) { Thread t = new Thread(() -> { for (int k = 0; k < 500; k++) {"
                                + " n.incrementAndGet(); a.increment(); } }); all.add(t); t.start(); } for (Thread t : all) t.join();"
                                + " say(n.get() + \" \" + a.sum());")
                .printed("1500 1500");
    }

    @Test
    void aSpinLockOverCompareAndSetEnds() {
        BENCH.run("static final AtomicBoolean L = new AtomicBoolean(); static int n;", """
                        List<Thread> all = new ArrayList<>();
                        for (int i = 0; i < 3; i++) { Thread t = new Thread(() -> { for (int k = 0; k < 200; k++) { while (!L.compareAndSet(false, true)) { } n++; Thread.yield(); L.set(false); } }); all.add(t); t.start(); }
                        for (Thread t : all) t.join(); say(n);""")
                .printed("600");
    }

    @Test
    void aSpinLockOverGetAndSetEndsAndIsSeenToSpin() {
        BENCH.run(
                        "AtomicBoolean l = new AtomicBoolean(); Thread t = new Thread(() -> { while (l.getAndSet(true)) { } say(2);"
                                + " l.set(false); }); l.set(true); t.start(); Thread.sleep(5); say(1); l.set(false); t.join();")
                .printed("1", "2");
        BENCH.run("AtomicInteger l = new AtomicInteger(1); while (l.getAndSet(1) == 1) { }")
                .endedAs(new Outcome.NoProgress());
    }

    @Test
    void aSpinLockNeverGivenBackMakesNoProgress() {
        Evidence run =
                BENCH.run("AtomicBoolean l = new AtomicBoolean(true); while (!l.compareAndSet(false, true)) { }");
        run.endedAs(new Outcome.NoProgress());
        run.only(EventKind.SPINNING);
    }

    @Test
    void aLockOfTheProgramsOwnIsSeenThrough() {
        BENCH.run(
                        """
                        static class Mine implements Lock {
                            private boolean taken;
                            public synchronized void lock() { while (taken) try { wait(); } catch (InterruptedException e) { } taken = true; }
                            public synchronized void unlock() { taken = false; notify(); }
                            public void lockInterruptibly() { lock(); }
                            public boolean tryLock() { return false; }
                            public boolean tryLock(long t, TimeUnit u) { return false; }
                            public Condition newCondition() { return null; }
                        }""",
                        "Lock l = new Mine(); Thread t = new Thread(() -> { l.lock(); say(2); l.unlock(); }); l.lock(); t.start();"
                                + " Thread.sleep(5); say(1); l.unlock(); t.join();")
                .printed("1", "2");
    }

    @Test
    void aSubclassOfReentrantLockIsALock() {
        BENCH.run(
                        "static class Mine extends ReentrantLock { @Override public void lock() { super.lock(); say(\"locked\"); } }",
                        "Mine l = new Mine(); Thread t = new Thread(() -> { l.lock(); say(2); l.unlock(); }); l.lock(); t.start();"
                                + " Thread.sleep(5); say(1); l.unlock(); t.join();")
                .printed("locked", "1", "locked", "2");
    }

    @Test
    void aSubclassOfReentrantLockRunsItsOwnMethodsThroughLock() {
        BENCH.run(
                        "static class Mine extends ReentrantLock { @Override public void lock() { super.lock(); say(\"locked\"); }"
                                + " @Override public boolean tryLock() { boolean got = super.tryLock(); say(got); return got; }"
                                + " @Override public void unlock() { say(\"unlocking\"); super.unlock(); } }",
                        "Lock l = new Mine(); l.lock(); Thread t = new Thread(() -> l.tryLock()); t.start(); t.join(); l.unlock();"
                                + " l.tryLock(); l.unlock();")
                .printed("locked", "false", "unlocking", "true", "unlocking");
    }

    @Test
    void aLockWhoseTryIsItsOwnIsTakenWithoutIt() {
        Evidence run = BENCH.run(
                "static class Mine extends ReentrantLock { @Override public boolean tryLock() { say(\"tried\"); return super.tryLock(); } }",
                "Lock l = new Mine(); Runnable r = () -> { l.lock(); say(\"in\"); l.unlock(); };"
                        + " Thread a = new Thread(r), b = new Thread(r); a.start(); b.start(); a.join(); b.join();");
        run.printed("in", "in");
        assertThat(run.events(EventKind.LOCK)).hasSize(2);
        assertThat(run.events(EventKind.UNLOCK)).hasSize(2);
    }
}
