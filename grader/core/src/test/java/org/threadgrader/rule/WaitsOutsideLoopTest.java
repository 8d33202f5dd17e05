package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.run.Bench;
import org.threadgrader.timeline.Timeline;

/** An if around a wait is suspected, a while is not. */
final class WaitsOutsideLoopTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void anIfAroundAWaitIsSuspected() {
        assertThat(lines(waiting("if (!ready) o.wait();"))).hasSize(1);
    }

    @Test
    void aWhileAroundAWaitIsNot() {
        assertThat(lines(waiting("while (!ready) o.wait();"))).isEmpty();
    }

    @Test
    void whoLeavesInterruptedNeedNotLookAgain() {
        String waiting =
                "try { synchronized (o) { while (!ready) o.wait(); } } catch (InterruptedException leaves) { }";
        assertThat(lines(Judged.of(
                        BENCH,
                        "static boolean ready; static final Object o = new Object();",
                        "Thread t = new Thread(() -> { " + waiting
                                + " }); t.start(); Thread.sleep(5); t.interrupt();")))
                .isEmpty();
    }

    @Test
    void aWaitThatLooksAtNothingIsNot() {
        assertThat(lines(waiting("o.wait(5);"))).isEmpty();
    }

    @Test
    void anIfAroundAnAwaitIsSuspected() {
        String members =
                "static boolean ready; static Lock l = new ReentrantLock(); static Condition c = l.newCondition();";
        String await = "l.lock(); try { if (!ready) c.await(); } finally { l.unlock(); }";
        String signal = "l.lock(); try { ready = true; c.signalAll(); } finally { l.unlock(); }";
        assertThat(lines(Judged.of(
                        BENCH, members, "Thread t = new Thread(() -> { " + signal + " }); t.start();\n" + await)))
                .hasSize(1);
    }

    private static Judged waiting(String wait) {
        return Judged.of(
                BENCH,
                "static boolean ready; static final Object o = new Object();",
                "Thread t = new Thread(() -> { synchronized (o) { ready = true; o.notifyAll(); } }); t.start();"
                        + " synchronized (o) { "
                        + wait
                        + " }");
    }

    private static List<Integer> lines(Judged judged) {
        Timeline timeline = judged.timeline();
        return Rules.waitsOutsideLoop(timeline).stream()
                .map(site -> timeline.woven().site(site).line())
                .toList();
    }
}
