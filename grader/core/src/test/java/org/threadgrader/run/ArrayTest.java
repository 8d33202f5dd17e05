package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** What the JDK's methods do to arrays is told element by element, and they do what they do without the grader. */
final class ArrayTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    /** The elements of those accesses, by index. */
    private static List<Long> elements(Evidence run, EventKind kind) {
        return run.events(kind).stream().map(event -> ~event.value()).toList();
    }

    @Test
    void aFilledPartIsWritten() {
        Evidence run = BENCH.run("int[] a = new int[6]; java.util.Arrays.fill(a, 2, 5, 7); say(a.length);");
        assertThat(elements(run, EventKind.WRITE)).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aRefusedRangeIsNotTouched() {
        Evidence run = BENCH.run("""
                int[] a = new int[3];
                try { java.util.Arrays.fill(a, 2, 9, 7); } catch (ArrayIndexOutOfBoundsException e) { say("fill"); }
                try { System.arraycopy(a, 1, a, 0, 9); } catch (ArrayIndexOutOfBoundsException e) { say("copy"); }
                try { a[3] = 1; } catch (ArrayIndexOutOfBoundsException e) { say("write"); }
                try { a[-1]++; } catch (ArrayIndexOutOfBoundsException e) { say("read"); }
                """);
        run.printed("fill", "copy", "write", "read");
        assertThat(run.events(EventKind.WRITE)).isEmpty();
        assertThat(run.events(EventKind.READ)).isEmpty();
    }

    @Test
    void ofALongSweepSomeElementsAndBothEndsAreTold() {
        Evidence run = BENCH.run("long[] a = new long[100_000]; java.util.Arrays.fill(a, 7); say(a.length);");
        assertThat(elements(run, EventKind.WRITE)).hasSizeLessThan(40).contains(0L, 99_999L);
    }

    @Test
    void aStreamReadsWhenItIsAsked() {
        Evidence run = BENCH.run("""
                int[] a = new int[2];
                java.util.stream.IntStream all = java.util.Arrays.stream(a);
                a[1] = 5;
                say(all.sum());
                """);
        run.printed("5");
        assertThat(run.events(EventKind.READ)).hasSize(1);
        assertThat(elements(run, EventKind.READ)).containsExactly(0L);
    }

    @Test
    void rowsOfAnArrayAreReadWhenTheWholeIsPrinted() {
        Evidence run = BENCH.run("""
                Object[] grid = {new int[] {1, 2}, new String[] {"x"}};
                say(java.util.Arrays.deepToString(grid));
                """);
        run.printed("[[1, 2], [x]]");
    }

    @Test
    void setAllWritesWhatItsFunctionAnswers() {
        BENCH.run("""
                Integer[] a = new Integer[3];
                java.util.Arrays.setAll(a, i -> i * i);
                say(java.util.List.of(a));
                try { java.util.Arrays.setAll(new int[0], null); } catch (NullPointerException e) { say("null"); }
                """).printed("[0, 1, 4]", "null");
    }
}
