package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Limits;
import org.threadgrader.weave.Woven;

/** How runs end: by themselves, stuck, without progress, by a limit, or with their JVM; and that busy waiting is told from work. */
final class EndingTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final String NEXT = "say(\"next\");";

    @Test
    void aVolatileFlagEndsABusyWait() {
        BENCH.run(
                        "static volatile boolean done;",
                        "new Thread(() -> { for (int i = 0; i < 1000; i++) Thread.yield();"
                                + " say(1); done = true; }).start(); while (!done) { } say(2);")
                .printed("1", "2");
    }

    @Test
    void aLoopThatTakesALockAgainAndAgainLeavesItToOthersToo() {
        BENCH.run(
                        "static boolean stop; static long n; static final Object lock = new Object();",
                        "Thread t = new Thread(() -> { while (true) { synchronized (lock) { if (stop) return; n++; } } });"
                                + " t.start(); Thread.yield(); synchronized (lock) { stop = true; } t.join(); say(n > 0);")
                .printed("true");
    }

    @Test
    void whoIsInterruptedBetweenTwoShortPausesEndsBeforeALimitPasses() {
        BENCH.run("Thread t = new Thread(() -> { try { while (true) { for (int i = 0; i < 1200; i++) Thread.sleep(50);"
                        + " } } catch (InterruptedException e) { say(\"interrupted\"); } }); t.start(); Thread.sleep(150_000);"
                        + " t.interrupt(); t.join(5000); say(t.isAlive());")
                .printed("interrupted", "false");
    }

    @Test
    void aVolatileFlagNobodySetsMakesNoProgress() {
        Evidence run =
                BENCH.run("static volatile boolean done;", "new Thread(() -> say(1)).start(); while (!done) { }");
        run.endedAs(new Outcome.NoProgress());
        assertThat(run.only(EventKind.SPINNING).thread()).isEqualTo(1);
    }

    @Test
    void aVolatileFlagPolledWithSleepsForEverMakesNoProgress() {
        BENCH.run("static volatile boolean done;", "while (!done) { Thread.sleep(10); }")
                .endedAs(new Outcome.NoProgress());
    }

    @Test
    void aVolatileFlagPolledWithOnSpinWaitEnds() {
        BENCH.run(
                        "static volatile boolean done;",
                        "new Thread(() -> { try { Thread.sleep(100_000); } catch"
                                + " (InterruptedException e) { } done = true; }).start(); while (!done) Thread.onSpinWait(); say(2);")
                .printed("2");
    }

    @Test
    void aPlainFlagPolledForEverMakesNoProgress() {
        BENCH.run("static boolean done;", "while (!done) { }").endedAs(new Outcome.NoProgress());
    }

    @Test
    void aPlainFlagThatIsSetEndsTheLoop() {
        BENCH.run(
                        "static boolean done;",
                        "new Thread(() -> { say(1); done = true; }).start(); while (!done) { } say(2);")
                .printed("1", "2");
    }

    @Test
    void aCountingBusyWaitEnds() {
        BENCH.run(
                        "static volatile boolean done;",
                        "new Thread(() -> { try { Thread.sleep(50_000); } catch"
                                + " (InterruptedException e) { } done = true; }).start(); long n = 0; while (!done) n++; say(n > 0);")
                .printed("true");
    }

    @Test
    void aBusyWaitOnTheClockEnds() {
        BENCH.run("long end = System.currentTimeMillis() + 5000; while (System.currentTimeMillis() < end) { } say(1);")
                .printed("1");
    }

    @Test
    void aBusyWaitOnNanoTimeWithYieldEnds() {
        BENCH.run(
                        "long end = System.nanoTime() + 2_000_000_000L; while (System.nanoTime() < end) Thread.yield(); say(1);")
                .printed("1");
    }

    @Test
    void twoThatWaitForEachOthersFlagsMakeNoProgress() {
        BENCH.run(
                        "static volatile boolean a, b;",
                        "Thread t = new Thread(() -> { while (!a) { } b = true; }); t.start();"
                                + " while (!b) { } a = true;")
                .endedAs(new Outcome.NoProgress());
    }

    @Test
    void oneSpinsWhileTheOtherWaitsForEverMakesNoProgress() {
        Evidence run = BENCH.run(
                "static volatile boolean a;",
                "CountDownLatch l = new CountDownLatch(1); new Thread(() ->"
                        + " { try { l.await(); } catch (InterruptedException e) { } a = true; }).start(); while (!a) { }");
        run.endedAs(new Outcome.NoProgress());
        run.only(EventKind.STUCK);
        run.only(EventKind.SPINNING);
    }

    @Test
    void aWorkerThatComputesOverLocalsIsAwaitedByASpinningMain() {
        BENCH.run(
                        "static volatile boolean done;",
                        "new Thread(() -> { long x = 0; for (int i = 0; i < 10_000_000; i++) x"
                                + " = x * 31 + i; say(x != 0); done = true; }).start(); while (!done) { } say(\"end\");")
                .printed("true", "end");
    }

    @Test
    void aWorkerThatComputesOverLocalsIsAwaitedByJoin() {
        BENCH.run(
                        "Thread t = new Thread(() -> { long x = 0; for (int i = 0; i < 10_000_000; i++) x = x * 31 + i; say(x != 0);"
                                + " }); t.start(); t.join(); say(\"end\");")
                .printed("true", "end");
    }

    @Test
    void aWorkerThatComputesOverAFieldIsAwaitedByPollsWithSleeps() {
        BENCH.run(
                        "static long x; static volatile boolean done;",
                        "new Thread(() -> { for (int i = 0; i < 300_000; i++) x += i;"
                                + " done = true; }).start(); while (!done) Thread.sleep(1); say(x);")
                .printed("44999850000");
    }

    @Test
    void aWorkerThatOnlyReadsAnArrayMakesProgress() {
        BENCH.run(
                        "static final int[] A = new int[1000]; static volatile boolean done;",
                        "new Thread(() -> { int s = 0; for (int r"
                                + " = 0; r < 200; r++) for (int i = 0; i < A.length; i++) s += A[i]; say(s); done = true; }).start();"
                                + " while (!done) { } say(1);")
                .printed("0", "1");
    }

    @Test
    void aWorkerThatComputesRecursivelyMakesProgress() {
        BENCH.run(
                        "static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } static volatile boolean done;",
                        "new Thread(() -> { say(fib(24)); done = true; }).start(); while (!done) { } say(1);")
                .printed("46368", "1");
    }

    @Test
    void aWorkerThatTraversesALinkedListMakesProgress() {
        BENCH.run(
                        "static class N { N next; } static volatile boolean done;",
                        "N head = new N(); for (int i = 0; i < 50_000;"
                                + " i++) { N n = new N(); n.next = head; head = n; } N first = head; new Thread(() -> { int c = 0; for (N"
                                + " n = first; n != null; n = n.next) c++; say(c); done = true; }).start(); while (!done) { } say(1);")
                .printed("50001", "1");
    }

    @Test
    void aWorkerThatWalksAnIteratorMakesProgress() {
        BENCH.run(
                        "static volatile boolean done;",
                        "List<Integer> all = new ArrayList<>(); for (int i = 0; i < 30_000; i++)"
                                + " all.add(i); new Thread(() -> { Iterator<Integer> it = all.iterator(); while (it.hasNext()) it.next();"
                                + " say(\"walked\"); done = true; }).start(); while (!done) { } say(1);")
                .printed("walked", "1");
    }

    @Test
    void aWorkerThatDrainsAScannerOrAQueueWithPureLoopsMakesProgress() {
        BENCH.run(
                        "static volatile boolean done;",
                        "Queue<Integer> q = new ConcurrentLinkedQueue<>(); for (int i = 0; i < 20_000;"
                                + " i++) q.add(i); Thread t = new Thread(() -> { while (q.poll() != null) { } done = true; });"
                                + " t.start(); while (!done) { } say(q.size());")
                .printed("0");
    }

    @Test
    void longSleepsOfAWorkerAreWaitedOutByShortSleepsOfMain() {
        BENCH.run(
                        "static volatile boolean done;",
                        "new Thread(() -> { try { for (int i = 0; i < 5; i++) Thread.sleep(60_000);"
                                + " } catch (InterruptedException e) { } done = true; }).start(); while (!done) Thread.sleep(1); say(1);")
                .printed("1");
    }

    @Test
    void shortTimedJoinsWaitOutALongSleep() {
        BENCH.run("Thread t = new Thread(() -> { try { Thread.sleep(600_000); } catch (InterruptedException e) { } });"
                        + " t.start(); while (t.isAlive()) t.join(10); say(1);")
                .printed("1");
    }

    @Test
    void aPureSpinWaitsOutALongSleep() {
        BENCH.run(
                        "Thread t = new Thread(() -> { try { Thread.sleep(3_600_000); } catch (InterruptedException e) { } });"
                                + " t.start(); while (t.isAlive()) { } say(1);")
                .printed("1");
    }

    @Test
    void anEmptyEndlessLoopMakesNoProgress() {
        BENCH.run("while (true) { }").endedAs(new Outcome.NoProgress());
    }

    @Test
    void anEndlessLoopThatOnlyCountsReachesALimit() {
        BENCH.run("long n = 0; while (n >= 0) n = (n + 1) % 1000;").endedAs(new Outcome.LimitReached(Limits.JUMPS));
    }

    @Test
    void anEndlessLoopWithoutAnyHookOrLocalMakesNoProgress() {
        BENCH.run("for (;;) { }").endedAs(new Outcome.NoProgress());
    }

    @Test
    void endlessOutputReachesALimit() {
        Evidence run = BENCH.run("while (true) say(1);");
        run.endedAs(new Outcome.LimitReached(Limits.LINES));
        assertThat(run.only(EventKind.LIMIT).text()).isEqualTo(Limits.LINES);
    }

    @Test
    void endlessOutputWithoutANewLineReachesALimit() {
        assertThat(BENCH.run("while (true) System.out.print('x');").recorded().outcome())
                .isInstanceOf(Outcome.LimitReached.class);
    }

    @Test
    void endlessLongTextsReachALimitWithoutHurtingTheJudge() {
        assertThat(BENCH.run("String s = \"x\".repeat(1 << 20); while (true) System.out.print(s);")
                        .recorded()
                        .outcome())
                .isInstanceOf(Outcome.LimitReached.class);
    }

    @Test
    void endlessEventsReachALimit() {
        BENCH.run("static volatile int n;", "while (true) { synchronized (Main.class) { n++; } }")
                .endedAs(new Outcome.LimitReached(Limits.EVENTS));
    }

    @Test
    void endlessThreadsReachALimit() {
        BENCH.run("while (true) new Thread(() -> { }).start();").endedAs(new Outcome.LimitReached(Limits.THREADS));
    }

    @Test
    void endlessWaitingThreadsReachALimit() {
        Evidence run = BENCH.run(
                "Object o = new Object(); while (true) new Thread(() -> { synchronized (o) { try { o.wait(); }"
                        + " catch (InterruptedException e) { } } }).start();");
        run.endedAs(new Outcome.LimitReached(Limits.THREADS));
        BENCH.run(NEXT).printed("next");
    }

    @Test
    void anExhaustedHeapIsToldAndTheNextProgramIsUnaffected() {
        BENCH.run("List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 20]);")
                .endedAs(new Outcome.OutOfMemory());
        BENCH.run(NEXT).printed("next");
    }

    @Test
    void anExhaustedHeapInAWorkerIsToldThoughTheProgramCatchesThrowable() {
        BENCH.run(
                        "Thread t = new Thread(() -> { List<long[]> all = new ArrayList<>(); try { while (true) all.add(new long[1 <<"
                                + " 20]); } catch (Throwable e) { say(e); } }); t.start(); t.join();")
                .endedAs(new Outcome.OutOfMemory());
    }

    @Test
    void aStackOverflowEndsItsThreadOnly() {
        Evidence run = BENCH.run(
                "static int deep(int n) { return deep(n + 1) + 1; }",
                "Thread t = new Thread(() -> deep(0)); t.start(); t.join(); say(\"end\");");
        run.printed("end");
        assertThat(run.only(EventKind.UNCAUGHT).text()).startsWith("java.lang.StackOverflowError");
    }

    @Test
    void aRecursionOfEightThousandCallsHasRoomInEachThread() {
        Evidence run = BENCH.run(
                "static int calls; static long sum(int[] all, int at, long sum) { calls++; return at == all.length ? sum :"
                        + " sum(all, at + 1, sum + all[at]) + all[at]; }",
                "Thread t = new Thread(() -> say(sum(new int[8000], 0, 0))); t.start(); t.join(); say(sum(new int[8000], 0,"
                        + " 0));");
        run.printed("0", "0");
    }

    @Test
    void aStackOverflowAmongHooksEndsItsThreadOnly() {
        Evidence run = BENCH.run(
                "static volatile int n; static final Object L = new Object(); static void deep() { synchronized"
                        + " (L) { n++; System.out.print(\"\"); deep(); } }",
                "Thread t = new Thread(() -> deep()); t.start(); t.join(); synchronized (L) { say(\"end\"); }");
        run.printed("end");
    }

    @Test
    void aStackOverflowInMainMakesTheStatusOne() {
        BENCH.run("static int deep(int n) { return deep(n + 1) + 1; }", "deep(0);")
                .endedAs(new Outcome.Ended(1));
    }

    @Test
    void aThreadThatCatchesEverythingForEverIsEndedWithTheRun() {
        Evidence run = BENCH.run(
                "Thread t = new Thread(() -> { while (true) try { Thread.sleep(10); } catch (Throwable e) { } });"
                        + " t.setDaemon(true); t.start(); Thread.sleep(50); say(\"end\");");
        run.printed("end");
        BENCH.run(NEXT).printed("next");
    }

    @Test
    void aThreadThatCatchesEverythingInAComputingLoopIsEndedWithTheRun() {
        Evidence run = BENCH.run(
                "Thread t = new Thread(() -> { while (true) try { int n = 0; while (true) n++; } catch (Throwable e)"
                        + " { } }); t.setDaemon(true); t.start(); Thread.sleep(50); say(\"end\");");
        run.printed("end");
        BENCH.run(NEXT).printed("next");
    }

    @Test
    void finallyBlocksThatWaitDoNotKeepTheRun() {
        Evidence run = BENCH.run(
                "Object o = new Object(); Thread t = new Thread(() -> { while (true) try { synchronized (o) { o.wait();"
                        + " } } catch (InterruptedException e) { } finally { LockSupport.park(); } }); t.setDaemon(true); t.start();"
                        + " Thread.sleep(50); say(\"end\");");
        run.printed("end");
        BENCH.run(NEXT).printed("next");
    }

    @Test
    void afterADeadlockTheNextProgramIsUnaffected() {
        BENCH.run("Object a = new Object(); Thread t = new Thread(() -> { synchronized (a) { LockSupport.park(); } });"
                        + " t.start(); Thread.sleep(5); synchronized (a) { }")
                .endedAs(new Outcome.Stuck());
        BENCH.run(NEXT).printed("next");
    }

    @Test
    void aMissingMainMethodIsToldWithoutAnyEvent() {
        Evidence run = BENCH.run(SmallProgram.of("public class Main { }"));
        assertThat(run.recorded().outcome()).isInstanceOf(Outcome.NotBegun.class);
    }

    @Test
    void aMainMethodThatNobodyMayCallIsTold() {
        Evidence run = BENCH.run(SmallProgram.of("public class Main { private void main(String[] a) { } }"));
        assertThat(run.recorded().outcome()).isInstanceOf(Outcome.NotBegun.class);
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_24)
    void aMainMethodThatIsNotStaticIsTold() {
        Evidence run = BENCH.run(SmallProgram.of("public class Main { public void main(String[] a) { } }"));
        assertThat(run.recorded().outcome()).isInstanceOf(Outcome.NotBegun.class);
    }

    /** JEP 512. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void aMainMethodMayBeAnObjectsAndHaveNoParameters() {
        BENCH.run(SmallProgram.of("class Main { int n = 3; void main() { System.out.println(n); } }"))
                .printed("3");
    }

    @Test
    void aVerifyErrorThatAProgramThrowsIsAnExceptionLikeAnyOther() {
        Evidence run =
                BENCH.run("Thread t = new Thread(() -> { throw new ClassFormatError(\"mine\"); }); t.start(); t.join();"
                        + " throw new VerifyError(\"mine, too\");");
        run.endedAs(new Outcome.Ended(1));
        assertThat(run.events(EventKind.UNCAUGHT))
                .extracting(Event::text)
                .containsExactly("java.lang.ClassFormatError: mine", "java.lang.VerifyError: mine, too");
    }

    @Test
    void aClassThatTheJvmRefusesIsToldBeforeAnyCodeRuns() {
        Evidence run = BENCH.run(withABrokenClass("say(1);"));
        assertThat(run.recorded().outcome()).isInstanceOf(Outcome.Unverifiable.class);
        assertThat(run.output()).isEmpty();
        BENCH.run(NEXT).printed("next");
    }

    @Test
    void aClassThatIsNotThereIsMissedWhereItIsUsed() {
        Map<String, byte[]> classes = new HashMap<>(SmallProgram.main(
                        "static class Gone { } static class User { Gone gone; Gone it() { return new Gone(); } }",
                        "say(1); new User().it();")
                .woven()
                .classes());
        classes.remove("Main$Gone");
        Evidence run = BENCH.run(new Program("Main", new Woven(classes, List.of(), List.of(), List.of())));
        run.endedAs(new Outcome.Ended(1));
        assertThat(run.output()).isEqualTo("1\n");
        assertThat(run.only(EventKind.UNCAUGHT).text()).contains("NoClassDefFoundError");
    }

    /** Its second class takes something from an empty stack, and is never used. */
    private static Program withABrokenClass(String body) {
        ClassWriter broken = new ClassWriter(0);
        broken.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "Broken", null, "java/lang/Object", null);
        MethodVisitor method = broken.visitMethod(Opcodes.ACC_STATIC, "take", "()V", null, null);
        method.visitCode();
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 0);
        method.visitEnd();
        broken.visitEnd();
        Map<String, byte[]> classes =
                new HashMap<>(SmallProgram.main(body).woven().classes());
        classes.put("Broken", broken.toByteArray());
        return new Program("Main", new Woven(classes, List.of(), List.of(), List.of()));
    }

    @Test
    void anErrorInMainsInitialiserIsAnUncaughtExceptionOfMain() {
        Evidence run = BENCH.run("static int n = 1 / (arg() - 1); static int arg() { return 1; }", "say(1);");
        run.endedAs(new Outcome.Ended(1));
        assertThat(run.only(EventKind.UNCAUGHT).text())
                .isEqualTo("java.lang.ExceptionInInitializerError: java.lang.ArithmeticException: / by zero");
        assertThat(run.only(EventKind.THROWN_AT).text()).startsWith("Main#<clinit>#");
    }

    @Test
    void anExceptionWhoseMessageThrowsIsUncaughtLikeAnyOther() {
        Evidence run = BENCH.run(
                "static class E extends RuntimeException { @Override public String getMessage() { throw new"
                        + " IllegalStateException(); } @Override public String toString() { throw new IllegalStateException(); } }",
                "Thread t = new Thread(() -> { throw new E(); }); t.start(); t.join(); say(\"end\");");
        run.printed("end");
        run.only(EventKind.UNCAUGHT);
    }

    @Test
    void anExceptionThatIsItsOwnCauseHurtsNothing() {
        BENCH.run(
                        "static class E extends RuntimeException { @Override public synchronized Throwable getCause() { return this; }"
                                + " }",
                        "Thread t = new Thread(() -> { throw new E(); }); t.start(); t.join(); say(\"end\");")
                .printed("end");
    }

    @Test
    void anExceptionWhoseMessageRunsForEverIsEndedByALimit() {
        Evidence run = BENCH.run(
                "static class E extends RuntimeException { @Override public String getMessage() { while (true) { }"
                        + " } }",
                "Thread t = new Thread(() -> { throw new E(); }); t.start(); t.join();");
        run.endedAs(new Outcome.NoProgress());
    }
}
