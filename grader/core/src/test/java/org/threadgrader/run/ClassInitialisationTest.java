package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** The end of a class's initialiser comes before its first use by every other thread (JLS 12.4.2). */
final class ClassInitialisationTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final String TWO =
            "Thread a = new Thread(() -> say(Lazy.get())), b = new Thread(() -> say(Lazy.get()));"
                    + " a.start(); b.start(); a.join(); b.join();";

    private static void anEdgeFromTheFirstToTheSecondThread(Evidence run) {
        Event released = run.events(EventKind.RELEASE).stream()
                .filter(event -> event.text().equals("class-init"))
                .findFirst()
                .orElseThrow();
        assertThat(run.events(EventKind.ACQUIRE))
                .anyMatch(event -> event.text().equals("class-init")
                        && event.object() == released.object()
                        && event.thread() != released.thread()
                        && event.index() > released.index());
    }

    @Test
    void aStaticMethodIsAUse() {
        Evidence run = BENCH.run("static class Lazy { static int x = 5; static int get() { return x; } }", TWO);
        run.printed("5", "5");
        anEdgeFromTheFirstToTheSecondThread(run);
    }

    @Test
    void aStaticFinalFieldIsAUse() {
        Evidence run = BENCH.run(
                "static class Holder { static final int[] ALL = {7}; } static class Lazy { static int get() { return Holder.ALL[0]; } }",
                TWO);
        run.printed("7", "7");
        anEdgeFromTheFirstToTheSecondThread(run);
    }

    @Test
    void aConstructorIsAUse() {
        Evidence run = BENCH.run(
                "static class Made { static int n = 3; final int m = 4; } static class Lazy { static int get() { return new Made().m; } }",
                TWO);
        run.printed("4", "4");
        anEdgeFromTheFirstToTheSecondThread(run);
    }

    @Test
    void theInitialisersEndComesBeforeTheReadThatNeedsIt() {
        Evidence run = BENCH.run("static class Lazy { static int x = 5; static int get() { return x; } }", TWO);
        Event acquired = run.events(EventKind.ACQUIRE).stream()
                .filter(event -> event.text().equals("class-init"))
                .findFirst()
                .orElseThrow();
        assertThat(run.events(EventKind.READ).stream().filter(read -> read.thread() == acquired.thread()))
                .allMatch(read -> read.index() > acquired.index());
    }

    @Test
    void whatMainInitialisedBeforeItStartedAnybodyNeedsNoEdge() {
        Evidence run = BENCH.run(
                "static int[] all = {1};",
                "Thread t = new Thread(() -> say(all[0])); t.start(); t.join(); say(all[0]);");
        run.printed("1", "1");
        assertThat(run.events(EventKind.RELEASE, EventKind.ACQUIRE)).isEmpty();
    }

    @Test
    void anInitialiserThatThrowsThrowsWhatItAlwaysThrows() {
        BENCH.run("static class Broken { static int x = 1 / Integer.parseInt(\"0\"); }", """
                for (int i = 0; i < 2; i++) try { say(Broken.x); } catch (Throwable t) { say(t.getClass().getSimpleName()); }""")
                .printed("ExceptionInInitializerError", "NoClassDefFoundError");
    }

    private static final String RING = "static class A { static int x = 1; static { x += B.y; } static void go() { } }"
            + " static class B { static int y = 1; static { y += A.x; } static void go() { } }";

    private static final String CROSSED =
            "Thread a = new Thread(() -> A.go()), b = new Thread(() -> B.go()); a.start(); b.start(); a.join(); b.join();";

    @Test
    void twoThreadsThatBeginAtDifferentOnesOfARingAreOutOfControl() {
        Evidence run = BENCH.run(RING, CROSSED);
        assertThat(run.events(EventKind.CONTROL_RELEASED))
                .singleElement()
                .satisfies(event -> assertThat(event.text()).contains("Main$A, Main$B"));
    }

    @Test
    void aRingOfClassesWhoseFieldsAreReadIsOutOfControl() {
        assertThat(BENCH.run(RING, CROSSED.replace("A.go()", "say(A.x)").replace("B.go()", "say(B.y)"))
                        .events(EventKind.CONTROL_RELEASED))
                .isNotEmpty();
    }

    @Test
    void aRingThatWasInitialisedBeforeIsUnderControl() {
        assertThat(BENCH.run(RING, "A.go(); " + CROSSED).events(EventKind.CONTROL_RELEASED))
                .isEmpty();
    }

    @Test
    void aRingThatAllBeginAtTheSameClassIsUnderControl() {
        assertThat(BENCH.run(RING, CROSSED.replace("B.go", "A.go")).events(EventKind.CONTROL_RELEASED))
                .isEmpty();
    }
}
