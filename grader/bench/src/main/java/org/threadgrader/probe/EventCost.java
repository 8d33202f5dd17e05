package org.threadgrader.probe;

import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a hook costs a thread that keeps control: under the scheduler, recording, in a JVM with the flags of a child. In the
 * probe's package, as a run is nobody else's to make.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=4", "-Xmx128m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EventCost {
    /** Well below the limit of events of one run. */
    private static final int EVENTS = 50_000;

    private static final int SITE = 1;
    private static final int FIELD = 0;

    private final Object object = new Object();
    private final int[] array = new int[EVENTS];
    private final String[] lines = new String[EVENTS];

    @Setup(Level.Trial)
    public void prepare() {
        for (int i = 0; i < EVENTS; i++) {
            lines[i] = "Thread-7 " + i + "\n";
        }
    }

    /** Each invocation is a run of its own. */
    @Setup(Level.Invocation)
    public void begin() {
        Task task =
                new Task("Main", List.of(), "", 1, -1, 0, Long.MAX_VALUE, List.of(), 0, false, Strategies.FAIR, 0, new int[0], false, new int[0]);
        // Without a judge: nobody is asked anything in a run without gates, and nobody waits for its end.
        Execution execution = new Execution(new Recorder(OutputStream.nullOutputStream()), null, task);
        execution.launch(Thread.currentThread());
        execution.beginMain();
        Execution.now = execution;
    }

    @TearDown(Level.Invocation)
    public void end() {
        boolean over = Execution.now.isOver();
        Execution.now = null;
        if (over) {
            throw new IllegalStateException("the run ended early: what was measured is the cost of nothing");
        }
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void volatileWrite() {
        for (int i = 0; i < EVENTS; i++) {
            Fields.volatileWrite(object, FIELD, SITE);
        }
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void writeOfANewElement() {
        for (int i = 0; i < EVENTS; i++) {
            Fields.arrayWrite(array, i, SITE);
        }
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void writeSeenBefore() {
        for (int i = 0; i < EVENTS; i++) {
            Fields.write(object, FIELD, SITE);
        }
    }

    /** Two events an operation pair: the figure is that of one. */
    @Benchmark
    @OperationsPerInvocation(2 * EVENTS)
    public void monitorEnterOrExit() {
        for (int i = 0; i < EVENTS; i++) {
            Monitors.enter(object, SITE);
            Monitors.exit(object, SITE);
        }
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void printedLine() {
        Execution execution = Execution.now;
        ControlledThread self = execution.self();
        for (int i = 0; i < EVENTS; i++) {
            execution.point(self);
            execution.printed(self, 1, lines[i]);
        }
    }

    /** No event: a hook that only counts. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void backwardJump() {
        for (int i = 0; i < EVENTS; i++) {
            Loops.jump(SITE, false);
        }
    }
}
