package org.threadgrader.compile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.compile.Outcome.GaveUp;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.isolate.Box;

/**
 * Javac in a JVM of its own that stays warm between submissions, and is replaced when a source kills it.
 *
 * <p>A unit that kills a worker which has served others before is tried once more, alone, in a fresh one: so a verdict
 * never depends on the neighbours.
 */
final class WarmCompiler implements Compiler {
    private final Limits limits;
    private final Box box;
    private Optional<WorkerProcess> worker = Optional.empty();

    WarmCompiler(Limits limits, Box box) {
        this.limits = limits;
        this.box = box;
    }

    @Override
    public Map<String, Compilation> compile(List<CompilationUnit> units) {
        return UnitByUnit.compile(units, this::once, this::twice);
    }

    @Override
    public void close() {
        worker.ifPresent(WorkerProcess::end);
        worker = Optional.empty();
    }

    private Outcome twice(List<SourceFile> files) {
        boolean fresh = worker.isEmpty();
        Outcome first = once(files);
        return first instanceof GaveUp && !fresh ? once(files) : first;
    }

    private Outcome once(List<SourceFile> files) {
        WorkerProcess process = worker.orElseGet(() -> WorkerProcess.start(limits, box));
        worker = Optional.of(process);
        Outcome outcome = process.run(files);
        if (outcome instanceof GaveUp) {
            close();
        }
        return outcome;
    }

    /**
     * What a worker may use.
     *
     * @param heapMegabytes its heap
     * @param cpu processor time for one task: the same on a loaded machine
     * @param wall the backstop for one task that uses none
     */
    record Limits(int heapMegabytes, Duration cpu, Duration wall) {
        static final Limits USUAL = new Limits(256, Duration.ofSeconds(20), Duration.ofMinutes(5));

        Limits within(Duration otherCpu) {
            return new Limits(heapMegabytes, otherCpu, wall);
        }
    }
}
