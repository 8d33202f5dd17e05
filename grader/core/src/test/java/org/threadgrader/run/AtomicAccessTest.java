package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** VarHandles, field updaters and the classes of java.util.concurrent.atomic. */
final class AtomicAccessTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final String HANDLES = """
            static volatile int flag; int value; static int[] cells = new int[4];
            static final java.lang.invoke.VarHandle FLAG, VALUE, CELLS = java.lang.invoke.MethodHandles.arrayElementVarHandle(int[].class);
            static { try { var l = java.lang.invoke.MethodHandles.lookup(); FLAG = l.findStaticVarHandle(Main.class, "flag", int.class);
              VALUE = l.findVarHandle(Main.class, "value", int.class); } catch (ReflectiveOperationException e) { throw new Error(e); } }
            """;

    @Test
    void aHandlesReleaseIsSeenByADirectReadOfTheField() {
        Evidence run = BENCH.run(
                HANDLES, "new Thread(() -> { say(1); FLAG.setRelease(1); }).start(); while (flag == 0) { } say(2);");
        run.printed("1", "2");
        Event write = run.only(EventKind.VOLATILE_WRITE);
        assertThat(run.events(EventKind.VOLATILE_READ))
                .anyMatch(read -> read.value() == write.value() && read.index() > write.index());
    }

    @Test
    void aHandlesPlainModesAreAccessesOfTheField() {
        Evidence run = BENCH.run(
                HANDLES,
                "Main m = new Main(); VALUE.set(m, 3); Thread t = new Thread(() -> { say(m.value); say((int) VALUE.get(m)); }); t.start(); t.join();");
        run.printed("3", "3");
        Event write = run.events(EventKind.WRITE).get(1);
        assertThat(run.events(EventKind.READ))
                .allMatch(read -> read.object() == write.object() && read.value() == write.value());
    }

    @Test
    void aHandleOfAnArrayAccessesTheElement() {
        Evidence run = BENCH.run(HANDLES, "CELLS.setVolatile(cells, 2, 5); say(cells[2]);");
        run.printed("5");
        assertThat(run.only(EventKind.VOLATILE_WRITE).value()).isEqualTo(~2);
    }

    @Test
    void aHandlesOperationsAnswerAsEver() {
        BENCH.run(HANDLES, """
                Main m = new Main(); say(VALUE.compareAndSet(m, 0, 4)); say((int) VALUE.getAndAdd(m, 2)); say((int) VALUE.compareAndExchange(m, 6, 7));
                say((int) VALUE.getAcquire(m)); say(VALUE.weakCompareAndSetPlain(m, 1, 2)); say((int) CELLS.getAndSet(cells, 0, 9)); say(cells[0]);""").printed("true", "4", "6", "7", "false", "0", "9");
    }

    @Test
    void anUpdatersChangeIsSeenByADirectReadOfTheField() {
        Evidence run = BENCH.run(
                "volatile long n; static final AtomicLongFieldUpdater<Main> N = AtomicLongFieldUpdater.newUpdater(Main.class, \"n\");",
                "Main m = new Main(); Thread t = new Thread(() -> { N.incrementAndGet(m); }); t.start(); while (m.n == 0) { } say(N.get(m));");
        run.printed("1");
        Event write = run.only(EventKind.VOLATILE_WRITE);
        assertThat(run.events(EventKind.VOLATILE_READ))
                .anyMatch(
                        read -> read.thread() == 1 && read.object() == write.object() && read.value() == write.value());
    }

    @Test
    void aHandleWhoseNameComesFromElsewhereIsKnownToo() {
        Evidence run = BENCH.run(
                """
                volatile int flag; static final AtomicIntegerFieldUpdater<Main> FLAG = of("flag");
                static AtomicIntegerFieldUpdater<Main> of(String name) { return AtomicIntegerFieldUpdater.newUpdater(Main.class, name); }
                """, "Main m = new Main(); new Thread(() -> { FLAG.set(m, 1); }).start(); while (m.flag == 0) { }");
        Event write = run.only(EventKind.VOLATILE_WRITE);
        assertThat(run.events(EventKind.VOLATILE_READ))
                .anyMatch(read -> read.value() == write.value() && read.index() > write.index());
    }

    @Test
    void aHandleThatNeverSucceedsSpins() {
        BENCH.run(HANDLES, "while (!FLAG.compareAndSet(7, 8)) { }").endedAs(new Outcome.NoProgress());
    }

    @Test
    void anArrayThatNeverHoldsTheValueSpins() {
        BENCH.run("AtomicIntegerArray a = new AtomicIntegerArray(1); while (!a.weakCompareAndSetVolatile(0, 1, 2)) { }")
                .endedAs(new Outcome.NoProgress());
    }

    @Test
    void aSpinLockByCompareAndSetIsHandedOn() {
        BENCH.run(
                        "static AtomicReference<Thread> owner = new AtomicReference<>(); static int n; static void add() { while"
                                + " (!owner.weakCompareAndSetAcquire(null, Thread.currentThread())) Thread.onSpinWait(); n++; owner.setRelease(null); }",
                        """
                        Runnable r = () -> { for (int i = 0; i < 300; i++) add(); }; Thread a = new Thread(r), b = new Thread(r);
                        a.start(); b.start(); a.join(); b.join(); say(n);""")
                .printed("600");
    }

    @Test
    void addersAndAccumulatorsCount() {
        BENCH.run("""
                LongAdder a = new LongAdder(); DoubleAdder d = new DoubleAdder(); LongAccumulator m = new LongAccumulator(Math::max, 0);
                Runnable r = () -> { for (int i = 0; i < 100; i++) { a.increment(); d.add(0.5); m.accumulate(i); } }; Thread x = new Thread(r), y = new Thread(r);
                x.start(); y.start(); x.join(); y.join(); say(a.sumThenReset() + " " + d.sum() + " " + m.get() + " " + a.sum());""").printed("200 100.0 99 0");
    }
}
