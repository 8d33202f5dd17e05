package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Computations of a ConcurrentHashMap inside one another: two that cross could wait for each other for ever. */
final class CrossedComputationTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final String MAP =
            "static java.util.concurrent.ConcurrentHashMap<Integer, Integer> m = new java.util.concurrent.ConcurrentHashMap<>();"
                    + " static void add(int outer, int inner) {"
                    + " m.merge(outer, 1, (a, b) -> a + m.merge(inner, 1, Integer::sum)); }";

    private static String threads(String one, String other) {
        return "m.put(1, 1); m.put(2, 2); Thread a = new Thread(() -> { " + one + " }), b = new Thread(() -> { " + other
                + " }); a.start(); b.start(); a.join(); b.join();";
    }

    private static Evidence run(String one, String other) {
        return BENCH.run(MAP, threads(one, other));
    }

    @Test
    void twoThatCrossAreOutOfControl() {
        assertThat(run("add(1, 2);", "add(2, 1);").events(EventKind.CONTROL_RELEASED))
                .isNotEmpty();
    }

    @Test
    void twoInTheSameOrderAreUnderControl() {
        assertThat(run("add(1, 2);", "add(1, 2);").events(EventKind.CONTROL_RELEASED))
                .isEmpty();
    }

    @Test
    void oneAfterTheOtherIsUnderControl() {
        assertThat(run("m.merge(1, 1, Integer::sum); m.merge(2, 1, Integer::sum);", "m.merge(2, 1, Integer::sum);")
                        .events(EventKind.CONTROL_RELEASED))
                .isEmpty();
    }
}
