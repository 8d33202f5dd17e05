package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * Whether one of their threads has a processor or waits for one at this moment (state R, proc_pid_stat(5)): who waits for
     * something else does not. False where the platform does not tell.
     */
    public boolean isWanted() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .anyMatch(one -> isRunnable(Path.of("/proc", "" + one.pid(), "task")));
    }

    private static boolean isRunnable(Path threads) {
        try (DirectoryStream<Path> each = Files.newDirectoryStream(threads)) {
            for (Path thread : each) {
                if (stat(thread).filter(CpuTime::isRunning).isPresent()) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException e) {
            return false; // the process has ended meanwhile, or there is no such folder here
        }
    }

    /** What is said of a thread; empty where it has ended meanwhile: others may go on. */
    private static Optional<String> stat(Path thread) {
        try {
            return Optional.of(Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The name before the state may hold anything. */
    private static boolean isRunning(String stat) {
        return stat.startsWith(" R ", stat.lastIndexOf(')') + 1);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
