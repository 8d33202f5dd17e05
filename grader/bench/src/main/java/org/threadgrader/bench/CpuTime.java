package org.threadgrader.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of this process and of the children it has waited for, in seconds, as Linux accounts for it. */
record CpuTime(double own, double children) {
    /** The unit of {@code /proc/<pid>/stat}: 1/100 s on every Linux, whatever its timer. */
    private static final double TICKS_PER_SECOND = 100;

    private static final Path STAT = Path.of("/proc/self/stat");

    /** False where there is no {@code /proc}: these benchmarks need Linux. */
    static boolean isKnown() {
        return Files.isReadable(STAT);
    }

    static CpuTime now() {
        return of(STAT);
    }

    /** The children that still run counted as well. */
    static CpuTime withLiveChildren() {
        CpuTime now = now();
        double live = ProcessHandle.current()
                .children()
                .mapToDouble(
                        child -> of(Path.of("/proc", "" + child.pid(), "stat")).total())
                .sum();
        return new CpuTime(now.own, now.children + live);
    }

    private static CpuTime of(Path file) {
        try {
            String stat = Files.readString(file);
            // The program's name, in parentheses, may hold blanks: count from behind it. See proc(5).
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long user = Long.parseLong(fields[11]);
            long system = Long.parseLong(fields[12]);
            long childrenUser = Long.parseLong(fields[13]);
            long childrenSystem = Long.parseLong(fields[14]);
            return new CpuTime((user + system) / TICKS_PER_SECOND, (childrenUser + childrenSystem) / TICKS_PER_SECOND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CpuTime since(CpuTime before) {
        return new CpuTime(own - before.own, children - before.children);
    }

    double total() {
        return own + children;
    }
}
