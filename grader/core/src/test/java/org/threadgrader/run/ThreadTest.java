package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Thread's own methods as the model answers them. */
final class ThreadTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void joinReturnsAfterTheThreadsLastLine() {
        BENCH.run("Thread t = new Thread(() -> say(\"worker\")); t.start(); t.join(); say(\"main\");")
                .printed("worker", "main");
    }

    @Test
    void mainGoesOnFirstWithoutJoin() {
        BENCH.run("Thread t = new Thread(() -> say(\"worker\")); t.start(); say(\"main\");")
                .printed("main", "worker");
    }

    @Test
    void joinOnAnUnstartedThreadReturnsAtOnce() {
        BENCH.run("new Thread(() -> {}).join(); say(\"on\");").printed("on");
    }

    @Test
    void joinWithALimitReturnsWhenItPasses() {
        Evidence run = BENCH.run("""
                Thread t = new Thread(() -> { try { Thread.sleep(500); } catch (InterruptedException e) { } say("worker"); });
                t.start(); t.join(100); say(t.isAlive()); t.join(); say(t.isAlive());""");
        run.printed("true", "worker", "false");
        assertThat(run.events(EventKind.JOINED)).extracting(Event::value).containsExactly(0L, 1L);
    }

    @Test
    void joinOnItselfIsStuck() {
        BENCH.run("Thread.currentThread().join();").endedAs(new Outcome.Stuck());
    }

    @Test
    void isAliveFollowsAThreadsLife() {
        BENCH.run("Thread t = new Thread(() -> {}); say(t.isAlive()); t.start(); say(t.isAlive()); t.join();"
                        + " say(t.isAlive());")
                .printed("false", "true", "false");
    }

    @Test
    void aBusyWaitForIsAliveEnds() {
        BENCH.run("""
                Thread t = new Thread(() -> { for (int i = 0; i < 100; i++) say(i); });
                t.start(); while (t.isAlive()) { } say("end");""").printed(hundredAnd("end"));
    }

    private static Object[] hundredAnd(String last) {
        Object[] lines = new Object[101];
        for (int i = 0; i < 100; i++) {
            lines[i] = i;
        }
        lines[100] = last;
        return lines;
    }

    @Test
    void getStateTellsEveryStateFromTheModel() {
        BENCH.run("""
                Object lock = new Object();
                Thread blocked = new Thread(() -> { synchronized (lock) { } });
                Thread waiting = new Thread(() -> { synchronized (lock) { try { lock.wait(); } catch (InterruptedException e) { } } });
                Thread sleeping = new Thread(() -> { try { Thread.sleep(100000); } catch (InterruptedException e) { } });
                say(waiting.getState());
                waiting.start(); sleeping.start();
                say(waiting.getState());
                Thread.sleep(10);
                say(waiting.getState()); say(sleeping.getState());
                synchronized (lock) {
                    blocked.start(); Thread.sleep(10); say(blocked.getState());
                }
                blocked.join(); say(blocked.getState()); say(Thread.currentThread().getState());
                waiting.interrupt(); sleeping.interrupt();""").printed("NEW", "RUNNABLE", "WAITING", "TIMED_WAITING", "BLOCKED", "TERMINATED", "RUNNABLE");
    }

    @Test
    void theStatesOfParkedAndLockedThreadsAreWaiting() {
        BENCH.run("""
                ReentrantLock lock = new ReentrantLock(); lock.lock();
                Thread locked = new Thread(lock::lock); Thread parked = new Thread(LockSupport::park);
                Thread nap = new Thread(() -> LockSupport.parkNanos(1_000_000_000L));
                locked.start(); parked.start(); nap.start(); Thread.sleep(1);
                say(locked.getState()); say(parked.getState()); say(nap.getState());
                lock.unlock(); LockSupport.unpark(parked);""").printed("WAITING", "WAITING", "TIMED_WAITING");
    }

    @Test
    void pollingGetStateUntilTerminatedEnds() {
        BENCH.run("Thread t = new Thread(() -> say(1)); t.start();"
                        + " while (t.getState() != Thread.State.TERMINATED) Thread.sleep(10); say(2);")
                .printed("1", "2");
    }

    @Test
    void anInterruptEndsASleep() {
        Evidence run = BENCH.run("""
                Thread t = new Thread(() -> { try { Thread.sleep(1000); say("slept"); }
                    catch (InterruptedException e) { say("interrupted " + Thread.currentThread().isInterrupted()); } });
                t.start(); Thread.sleep(10); t.interrupt(); t.join();""");
        run.printed("interrupted false");
        assertThat(run.events(EventKind.INTERRUPT)).hasSize(1);
    }

    @Test
    void anInterruptBeforeTheStartIsKept() {
        BENCH.run("Thread t = new Thread(() -> say(Thread.currentThread().isInterrupted())); t.interrupt(); t.start();"
                        + " t.join();")
                .printed("true");
    }

    @Test
    void aPendingInterruptEndsTheNextSleepJoinAndWaitAtOnce() {
        BENCH.run("""
                Thread me = Thread.currentThread();
                me.interrupt(); try { Thread.sleep(5); say("slept"); } catch (InterruptedException e) { say("sleep"); }
                Thread t = new Thread(() -> {}); t.start();
                me.interrupt(); try { t.join(); say("joined"); } catch (InterruptedException e) { say("join"); }
                Object o = new Object();
                me.interrupt(); synchronized (o) { try { o.wait(); } catch (InterruptedException e) { say("wait"); } }
                me.interrupt(); say(Thread.interrupted()); say(Thread.interrupted());""").printed("sleep", "join", "wait", "true", "false");
    }

    @Test
    void aJoinOfADeadThreadLeavesAPendingInterruptAlone() {
        BENCH.run("""
                Thread t = new Thread(() -> {}); t.start(); t.join();
                Thread.currentThread().interrupt(); t.join(); say(Thread.interrupted());""").printed("true");
    }

    @Test
    void anOverriddenInterruptRunsThroughAnyReference() {
        BENCH.run(
                        "static class W extends Thread { @Override public void interrupt() { say(\"closing\"); super.interrupt(); }"
                                + " @Override public void run() { while (!Thread.interrupted()) { } say(\"seen\"); } }",
                        "Thread t = new W(); t.start(); Thread.sleep(5); t.interrupt(); t.join();")
                .printed("closing", "seen");
    }

    @Test
    void anOverriddenIsInterruptedEndsNoSleep() {
        BENCH.run(
                        "static class W extends Thread { volatile boolean stop;"
                                + " @Override public boolean isInterrupted() { return stop || super.isInterrupted(); }"
                                + " @Override public void run() { try { Thread.sleep(50); say(\"slept\"); }"
                                + " catch (InterruptedException e) { say(\"interrupted\"); } } }",
                        "W w = new W(); w.start(); Thread.sleep(5); w.stop = true; Thread.sleep(5); say(w.isInterrupted()); w.join();")
                .printed("true", "slept");
    }

    @Test
    void eachInterruptThatIsSeenIsToldOf() {
        Evidence run = BENCH.run("""
                Thread me = Thread.currentThread();
                me.interrupt(); boolean once = Thread.interrupted();
                me.interrupt(); boolean twice = Thread.interrupted();
                say(once && twice);""");
        run.printed("true");
        assertThat(run.events(EventKind.INTERRUPTED)).hasSize(2);
    }

    @Test
    void anExceptionThatHidesItselfIsToldOfAllTheSame() {
        Evidence run = BENCH.run(
                "static class Shy extends RuntimeException {"
                        + " @Override public String getMessage() { throw new AssertionError(); }"
                        + " @Override public StackTraceElement[] getStackTrace() { return null; } }",
                "Thread t = new Thread(() -> { throw new Shy(); }); t.start(); t.join(); say(\"end\");");
        assertThat(run.only(EventKind.UNCAUGHT).text()).isEqualTo("Main$Shy");
    }

    @Test
    void aThreadEndsByPollingItsInterrupt() {
        BENCH.run("""
                Thread t = new Thread(() -> { while (!Thread.currentThread().isInterrupted()) { } say("seen"); });
                t.start(); Thread.sleep(5); t.interrupt(); t.join(); say("end");""").printed("seen", "end");
    }

    @Test
    void anOverriddenIsInterruptedSeesTheStatusThroughSuper() {
        BENCH.run(
                        "static class W extends Thread { @Override public boolean isInterrupted() { return super.isInterrupted(); }"
                                + " @Override public void run() { while (!isInterrupted()) { } say(\"seen\"); } }",
                        "W w = new W(); w.start(); Thread.sleep(5); w.interrupt(); w.join();")
                .printed("seen");
    }

    @Test
    void loopsThatCountAndYieldDoNotStopTheTimeOfWhoSleeps() {
        BENCH.run("""
                int[] n = {0, 0};
                Thread t = new Thread(() -> { while (!Thread.currentThread().isInterrupted()) { n[0]++; Thread.yield(); } });
                Thread u = new Thread(() -> { while (!Thread.currentThread().isInterrupted()) { n[1]++; Thread.onSpinWait(); } });
                t.start(); u.start(); Thread.sleep(20_000); t.interrupt(); u.interrupt(); t.join(); u.join(); say("end");""").printed("end");
    }

    @Test
    void aLoopThatCountsWhilePollingItsInterruptEnds() {
        BENCH.run("""
                Thread t = new Thread(() -> { long n = 0; while (!Thread.interrupted()) n++; say("seen"); });
                t.start(); Thread.sleep(500); t.interrupt(); t.join(); say("end");""").printed("seen", "end");
    }

    @Test
    void sleepOrdersByVirtualTime() {
        BENCH.run("""
                for (int i : new int[] {300, 100, 200}) new Thread(() -> { try { Thread.sleep(i * 1000L); } catch (InterruptedException e) { } say(i); }).start();
                """).printed(100, 200, 300);
    }

    @Test
    void aSleepOfDaysPassesAtOnce() {
        BENCH.run("long t = System.currentTimeMillis(); TimeUnit.DAYS.sleep(3);"
                        + " say((System.currentTimeMillis() - t) / 86_400_000);")
                .printed(3);
    }

    @Test
    void aNegativeSleepIsRefused() {
        BENCH.run("try { Thread.sleep(-1); } catch (IllegalArgumentException e) { say(e.getMessage()); }")
                .printed("timeout value is negative");
    }

    @Test
    void yieldLetsTheOtherGoOn() {
        BENCH.run("new Thread(() -> say(\"worker\")).start(); Thread.yield(); say(\"main\");")
                .printed("worker", "main");
    }

    @Test
    void unnamedThreadsAreNumberedOnFromTheRunsOwnNumber() {
        List<String> lines = BENCH.run("say(new Thread().getName()); say(new Thread(\"x\").getName());"
                        + " say(new Thread().getName());")
                .lines();
        int first = Integer.parseInt(lines.get(0).substring("Thread-".length()));
        assertThat(first).isBetween(7, 97);
        assertThat(lines).containsExactly("Thread-" + first, "x", "Thread-" + (first + 1));
    }

    @Test
    void numbersAreTheSameInAFreshJvmAndInAUsedOne() {
        Program program = SmallProgram.main("say(new Thread().getName());");
        BENCH.refresh();
        List<String> fresh = BENCH.run(program).lines();
        BENCH.run("new Thread(); new Thread();");
        assertThat(BENCH.run(program).lines()).isEqualTo(fresh);
    }

    @Test
    void anotherSeedGivesOtherNumbers() {
        Program program = SmallProgram.main("say(new Thread().getName());");
        assertThat(BENCH.run(program, Plan.RUN_0.seed(2)).lines())
                .isNotEqualTo(BENCH.run(program).lines());
    }

    @Test
    void seedZeroNumbersThreadsAsAJvmOfTheirOwnWould() {
        Program program = SmallProgram.main("say(new Thread().getName()); say(new Thread().getName());");
        assertThat(BENCH.run(program, Plan.RUN_0.seed(0)).lines()).containsExactly("Thread-0", "Thread-1");
    }

    @Test
    void aNameGivenLaterIsRecordedInOrder() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> say(Thread.currentThread().getName()), \"one\");"
                + " t.setName(\"two\"); t.start(); t.join();");
        run.printed("two");
        assertThat(run.events(EventKind.THREAD_NAME)).extracting(Event::text).containsExactly("main", "one", "two");
    }

    @Test
    void aDaemonIsCutOffAtTheProgramsEnd() {
        Evidence run = BENCH.run("""
                Thread t = new Thread(() -> { try { Thread.sleep(1000); } catch (InterruptedException e) { } say("never"); });
                t.setDaemon(true); t.start(); say("end");""");
        run.printed("end");
        assertThat(run.only(EventKind.THREAD_DAEMON).value()).isEqualTo(1);
    }

    @Test
    void aThreadInheritsItsMakersDaemonStatus() {
        BENCH.run("Thread t = new Thread(() -> { Thread c = new Thread(() -> {}); say(c.isDaemon()); });"
                        + " t.setDaemon(true); t.start(); t.join();")
                .printed("true");
    }

    @Test
    void setDaemonAfterTheStartIsRefused() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> {}); t.start();"
                + " try { t.setDaemon(true); } catch (IllegalThreadStateException e) { say(\"refused\"); }");
        run.printed("refused");
        run.only(EventKind.DAEMON_REFUSED);
    }

    @Test
    void theLongestSleepIsNotOverAtOnce() {
        BENCH.run("Thread t = new Thread(() -> { try { Thread.sleep(Long.MAX_VALUE, 1); say(\"slept\"); }"
                        + " catch (InterruptedException e) { say(\"interrupted\"); } });"
                        + " t.start(); Thread.sleep(1000); t.interrupt();")
                .printed("interrupted");
    }

    @Test
    void aSecondStartIsRefused() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> say(1)); t.start();"
                + " try { t.start(); } catch (IllegalThreadStateException e) { say(\"refused\"); }");
        run.printed("refused", "1");
        run.only(EventKind.START_REFUSED);
        run.only(EventKind.THREAD_START);
    }

    @Test
    void aStartAfterTheEndIsRefused() {
        BENCH.run("Thread t = new Thread(() -> say(1)); t.start(); t.join();"
                        + " try { t.start(); } catch (IllegalThreadStateException e) { say(\"refused\"); }")
                .printed("1", "refused");
    }

    @Test
    void runCalledDirectlyRunsInTheCaller() {
        Evidence run = BENCH.run("new Thread(() -> say(Thread.currentThread().getName())).run();");
        run.printed("main");
        assertThat(run.only(EventKind.RUN_CALLED).thread()).isEqualTo(1);
        assertThat(run.events(EventKind.THREAD_START)).isEmpty();
    }

    @Test
    void runOfASubclassCalledDirectlyIsSeenOnce() {
        Evidence run = BENCH.run(
                "static class W extends Thread { @Override public void run() { say(Thread.currentThread().getName()); } }",
                "new W().run();");
        run.printed("main");
        run.only(EventKind.RUN_CALLED);
    }

    @Test
    void aSubclassWithoutRunStartsAndEnds() {
        Evidence run = BENCH.run(
                "static class W extends Thread { public void go() { say(\"never\"); } }",
                "W w = new W(); w.start(); w.join(); say(\"end\");");
        run.printed("end");
        assertThat(run.events(EventKind.THREAD_END)).hasSize(2);
    }

    @Test
    void aThreadWithoutTargetStartsAndEnds() {
        BENCH.run("Thread t = new Thread(); t.start(); t.join(); say(t.isAlive());")
                .printed("false");
    }

    @Test
    void aSubclassMayCallSuperRunForItsTarget() {
        BENCH.run(
                        "static class W extends Thread { W(Runnable r) { super(r); } @Override public void run() {"
                                + " say(\"before\"); super.run(); say(\"after\"); } }",
                        "W w = new W(() -> say(\"target\")); w.start(); w.join();")
                .printed("before", "target", "after");
    }

    @Test
    void aStartThatIsOverriddenAndDoesNotCallSuperStartsNothing() {
        Evidence run = BENCH.run(
                "static class W extends Thread { @Override public void start() { say(\"mine\"); } @Override public void run() { say(\"run\"); } }",
                "W w = new W(); w.start(); w.join();");
        run.printed("mine");
        assertThat(run.events(EventKind.THREAD_START)).isEmpty();
    }

    @Test
    void aStartThatIsOverriddenAndCallsSuperStartsOnce() {
        Evidence run = BENCH.run(
                "static class W extends Thread { @Override public void start() { say(\"mine\"); super.start(); } @Override public void run() { say(\"run\"); } }",
                "Thread w = new W(); w.start(); w.join();");
        run.printed("mine", "run");
        run.only(EventKind.THREAD_START);
    }

    @Test
    void overriddenNamesAndEqualsAndHashCodesHurtNothing() {
        BENCH.run("""
                        static class W extends Thread {
                            @Override public int hashCode() { throw new IllegalStateException(); }
                            @Override public boolean equals(Object o) { throw new IllegalStateException(); }
                            @Override public String toString() { throw new IllegalStateException(); }
                            @Override public long getId() { return 1; }
                            @Override public void run() { say("run"); }
                        }""", "W a = new W(), b = new W(); a.start(); b.start(); a.join(); b.join(); say(\"end\");")
                .printed("run", "run", "end");
    }

    @Test
    void aThreadStartedInItsOwnConstructorRuns() {
        BENCH.run(
                        "static class W extends Thread { int n; W() { start(); n = 1; } @Override public void run() { say(\"run\"); } }",
                        "W w = new W(); w.join(); say(w.n);")
                .printed("run", "1");
    }

    @Test
    void anExceptionInAThreadLeavesMainAlone() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> { throw new IllegalStateException(\"why\"); });"
                + " t.start(); t.join(); say(\"end\");");
        run.printed("end");
        assertThat(run.only(EventKind.UNCAUGHT).text()).isEqualTo("java.lang.IllegalStateException: why");
    }

    @Test
    void aThreadEndsOnlyWhenNobodyElseOwnsItsMonitor() {
        BENCH.run("""
                        Thread t = new Thread(() -> {});
                        synchronized (t) {
                            t.start();
                            Thread.sleep(10);
                            say(t.isAlive());
                            t.wait();
                        }
                        say(t.isAlive());
                        """).printed("true", "false");
    }

    @Test
    void aJoinGivesTheMonitorOfTheThreadUp() {
        BENCH.run("Thread t = new Thread(() -> {}); synchronized (t) { t.start(); t.join(); } say(t.isAlive());")
                .printed("false");
    }

    @Test
    void anInterruptOfAGroupReachesItsThreadsAndNoOthers() {
        BENCH.run("""
                        ThreadGroup g = new ThreadGroup("g");
                        Runnable r = () -> {
                            try { Thread.sleep(100); say("slept"); } catch (InterruptedException e) { say("interrupted"); }
                        };
                        Thread in = new Thread(new ThreadGroup(g, "below"), r), out = new Thread(r);
                        in.start(); out.start();
                        Thread.sleep(10);
                        g.interrupt();
                        in.join(); out.join();
                        """).printed("interrupted", "slept");
    }

    @Test
    void anExceptionsMessageNamesTheProgramsCallAndNotTheHook() {
        Evidence run = BENCH.run(
                "static final java.util.Queue<Integer> q = new ConcurrentLinkedQueue<>();", "int i = q.poll();");
        assertThat(run.only(EventKind.UNCAUGHT).text())
                .contains("the return value of \"poll()\" is null")
                .doesNotContain("threadgrader");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aThreadsTextHasItsNumberInThisRunWhereverItIsTold() {
        Evidence run = BENCH.run("say(Thread.currentThread()); throw new Error(\"by \" + Thread.currentThread());");
        assertThat(run.lines()).containsExactly("Thread[#1,main,5,main]");
        assertThat(run.only(EventKind.UNCAUGHT).text()).isEqualTo("java.lang.Error: by Thread[#1,main,5,main]");
    }

    @Test
    void anExceptionInMainMakesTheStatusOneAndLetsWorkersEnd() {
        Evidence run = BENCH.run("new Thread(() -> say(\"worker\")).start(); throw new IllegalStateException();");
        run.endedAs(new Outcome.Ended(1));
        assertThat(run.lines()).containsExactly("worker");
    }

    @Test
    void anExceptionOfASubclassesRunIsUncaughtOnce() {
        Evidence run = BENCH.run(
                "static class W extends Thread { @Override public void run() { throw new IllegalStateException(\"why\"); } }",
                "W w = new W(); w.start(); w.join(); say(w.isAlive());");
        run.printed("false");
        run.only(EventKind.UNCAUGHT);
    }

    @Test
    void aThreadsOwnHandlerGetsItsException() {
        BENCH.run("Thread t = new Thread(() -> { throw new IllegalStateException(\"why\"); });"
                        + " t.setUncaughtExceptionHandler((x, e) -> say(x.getName() + \" \" + e.getMessage()));"
                        + " t.setName(\"w\"); t.start(); t.join(); say(\"end\");")
                .printed("w why", "end");
    }

    @Test
    void theDefaultHandlerGetsTheExceptionsOfAll() {
        BENCH.run("Thread.setDefaultUncaughtExceptionHandler((x, e) -> say(x.getName() + \" \" + e.getMessage()));"
                        + " Thread t = new Thread(() -> { throw new IllegalStateException(\"why\"); }, \"w\");"
                        + " t.start(); t.join(); say(\"end\");")
                .printed("w why", "end");
    }

    @Test
    void withoutAHandlerTheStackTraceGoesToSystemErr() {
        Evidence run = BENCH.run("Thread t = new Thread(() -> { throw new IllegalStateException(\"why\"); }, \"w\");"
                + " t.start(); t.join();");
        assertThat(run.events(EventKind.OUTPUT)).extracting(Event::text).anyMatch(text -> text.contains("why"));
        assertThat(run.output()).isEmpty();
    }

    @Test
    void shutdownHooksRunAfterTheLastThread() {
        Evidence run = BENCH.run("Runtime.getRuntime().addShutdownHook(new Thread(() -> say(\"hook\")));"
                + " new Thread(() -> say(\"worker\")).start(); say(\"main\");");
        run.printed("main", "worker", "hook");
        assertThat(run.only(EventKind.PROGRAM_END).index())
                .isLessThan(run.events(EventKind.OUTPUT).get(2).index());
    }

    @Test
    void shutdownHooksRunAfterExit() {
        Evidence run =
                BENCH.run("Runtime.getRuntime().addShutdownHook(new Thread(() -> say(\"hook\"))); System.exit(3);");
        run.endedAs(new Outcome.Ended(3));
        assertThat(run.lines()).containsExactly("hook");
    }

    @Test
    void aHookThatIsASubclassOfThreadRunsToo() {
        BENCH.run(
                        "static class H extends Thread { @Override public void run() { say(\"hook\"); } }",
                        "Runtime.getRuntime().addShutdownHook(new H()); say(\"main\");")
                .printed("main", "hook");
    }

    @Test
    void exitInAHookBlocksWithoutAHang() {
        BENCH.run("Runtime.getRuntime().addShutdownHook(new Thread(() -> { say(\"hook\"); System.exit(1); }));")
                .endedAs(new Outcome.Stuck());
    }

    @Test
    void exitCutsOffTheOthers() {
        Evidence run = BENCH.run("new Thread(() -> { try { Thread.sleep(5); } catch (InterruptedException e) { }"
                + " say(\"never\"); }).start(); System.exit(0);");
        run.printed();
        assertThat(run.only(EventKind.EXIT).text()).isEqualTo("exit");
    }

    @Test
    void exitByAWorkerCutsOffMain() {
        Evidence run = BENCH.run("new Thread(() -> System.exit(7)).start(); Thread.sleep(1000); say(\"never\");");
        run.endedAs(new Outcome.Ended(7));
        assertThat(run.lines()).isEmpty();
    }

    @Test
    void finallyBlocksAfterExitDoNotRun() {
        Evidence run = BENCH.run("try { System.exit(0); } finally { say(\"never\"); }");
        run.printed();
    }

    @Test
    void haltRunsNoHooks() {
        Evidence run = BENCH.run("Runtime.getRuntime().addShutdownHook(new Thread(() -> say(\"hook\")));"
                + " Runtime.getRuntime().halt(2);");
        run.endedAs(new Outcome.Ended(2));
        assertThat(run.lines()).isEmpty();
    }

    @Test
    void aThreadIsStartedThroughAMethodReference() {
        Evidence run = BENCH.run("List<Thread> all = new ArrayList<>(); for (int i = 0; i < 3; i++) { int n = i;"
                + " all.add(new Thread(() -> say(n))); } all.forEach(Thread::start); for (Thread t : all) t.join();"
                + " say(\"end\");");
        run.printed("0", "1", "2", "end");
        assertThat(run.events(EventKind.THREAD_START)).hasSize(3);
    }

    @Test
    void aThreadFactoryByConstructorReferenceIsSeen() {
        Evidence run = BENCH.run("Function<Runnable, Thread> make = Thread::new; Thread t = make.apply(() -> say(1));"
                + " t.start(); t.join(); say(2);");
        run.printed("1", "2");
        assertThat(run.events(EventKind.THREAD_NEW)).hasSize(2);
    }

    @Test
    void mainsGroupHasNoOtherThreads() {
        BENCH.run("say(Thread.activeCount()); say(Thread.currentThread().getThreadGroup().getName());"
                        + " say(Thread.currentThread().getName());")
                .printed("1", "main", "main");
    }

    @Test
    void countingThreadsOfTheGroupIsAWayToWait() {
        BENCH.run("for (int i = 0; i < 3; i++) new Thread(() -> say(\"worker\")).start();"
                        + " while (Thread.activeCount() > 1) Thread.yield(); say(\"end\");")
                .printed("worker", "worker", "worker", "end");
    }

    @Test
    void allStackTracesShowOnlyTheProgramsThreads() {
        BENCH.run(
                        "Thread t = new Thread(() -> { }, \"w\"); t.start();"
                                + " say(Thread.getAllStackTraces().keySet().stream().map(Thread::getName).sorted().collect(Collectors.toList()));")
                .printed("[main, w]");
    }

    @Test
    void aThreadMadeAndStartedInAStaticInitialiserRuns() {
        BENCH.run(
                        "static class S { static final Thread T = new Thread(() -> say(\"run\")); static { T.start(); } }",
                        """
                S.T.join(); say("end");""")
                .printed("run", "end");
    }

    @Test
    void aWaitInAStaticInitialiserReleasesControlAndEnds() {
        BENCH.run(
                        "static class W implements Runnable { public void run() { say(\"run\"); } } static class S { static {"
                                + " Thread t = new Thread(new W()); t.start(); try { t.join(); } catch (InterruptedException e)"
                                + " { } } static void touch() { } }",
                        "S.touch(); say(\"end\");")
                .releasedFor("class initialiser");
    }

    @Test
    void aDeadlockOverAClassInitialiserEndsWithoutAVerdictAndLeavesItsEvents() {
        Evidence run = BENCH.run(
                "static class S { static { Thread t = new Thread(() -> say(\"run\")); t.start(); try { t.join(); } catch"
                        + " (InterruptedException e) { } } static void touch() { } }",
                "S.touch(); say(\"end\");");
        assertThat(run.released())
                .hasValueSatisfying(reason -> assertThat(reason).contains("class initialiser"));
        assertThat(run.recorded().outcome()).isEqualTo(new Outcome.WallDeadline());
    }

    @Test
    void threadsThatStartThreadsAllEnd() {
        BENCH.run("Thread a = new Thread(() -> { Thread b = new Thread(() -> { Thread c = new Thread(() -> say(\"c\"));"
                        + " c.start(); try { c.join(); } catch (InterruptedException e) { } say(\"b\"); }); b.start();"
                        + " try { b.join(); } catch (InterruptedException e) { } say(\"a\"); }); a.start(); a.join();"
                        + " say(\"main\");")
                .printed("c", "b", "a", "main");
    }

    @Test
    void threadLocalsAreEachThreadsOwn() {
        BENCH.run("ThreadLocal<Integer> n = ThreadLocal.withInitial(() -> 0); Thread t = new Thread(() -> { n.set(5);"
                        + " say(n.get()); }); t.start(); t.join(); say(n.get());")
                .printed("5", "0");
    }
}
