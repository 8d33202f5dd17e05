package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.run.Bench;

/** A signal before the wait is suspected, one that somebody hears is not. */
final class UnheardSignalsTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final String MEMBERS = "static final Object o = new Object();";

    @Test
    void aSignalBeforeTheWaitIsSuspected() {
        Judged judged = Judged.of(BENCH, MEMBERS, """
                Thread t = new Thread(() -> { synchronized (o) { o.notify(); } });
                t.start(); t.join();
                synchronized (o) { o.wait(5); }
                """);

        assertThat(Rules.signalsToNobody(judged.timeline())).hasSize(1);
    }

    @Test
    void aSignalThatSomebodyHearsIsNot() {
        Judged judged = Judged.of(BENCH, MEMBERS, """
                Thread t = new Thread(() -> { synchronized (o) { o.notify(); } });
                synchronized (o) { t.start(); o.wait(); }
                t.join();
                """);

        assertThat(Rules.signalsToNobody(judged.timeline())).isEmpty();
    }

    @Test
    void aSignalOnWhatNobodyWaitsForIsNot() {
        Judged judged = Judged.of(BENCH, MEMBERS, "synchronized (o) { o.notifyAll(); }");

        assertThat(Rules.signalsToNobody(judged.timeline())).isEmpty();
    }
}
