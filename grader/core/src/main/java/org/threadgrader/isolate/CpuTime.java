package org.threadgrader.isolate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The CPU time of a process and of those below it: what runs in a box is not the process that was started, and no time of its
 * own comes up to that. What has ended since the last look counts with what it had used by then.
 */
public final class CpuTime {
    private final Process process;
    private final Optional<ControlGroup> group;
    private final Map<Long, Duration> byProcess = new ConcurrentHashMap<>();

    /** The CPU time of a process that was started in a box, or in none; a group knows it better than anybody who looks. */
    CpuTime(Process process, Optional<ControlGroup> group) {
        this.process = process;
        this.group = group;
    }

    /** What has been used up to now; zero where the platform does not tell. */
    public Duration used() {
        return group.map(ControlGroup::cpuTime).orElseGet(this::seen);
    }

    private Duration seen() {
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .forEach(one -> byProcess.merge(
                        one.pid(), one.info().totalCpuDuration().orElse(Duration.ZERO), CpuTime::longer));
        return byProcess.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
