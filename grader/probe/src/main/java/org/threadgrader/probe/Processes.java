package org.threadgrader.probe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The other processes of one run: the one command that the author's scenario hands to the student (see
 * {@link OtherProgram}), and what was started by it. Any other command is refused. A piece of {@link Execution}.
 *
 * <p>For the program such a process ends nearly a second of virtual time after its start, however long it really takes: so
 * who does not wait never finds it ended by luck, and who waits for a second or more always does. Its real end is awaited
 * then, with control held.
 */
final class Processes {
    /** Nanoseconds of virtual time. */
    private static final long LIFE = 999_999_999;

    /** Processes that one run may start. */
    private static final int MOST = 16;

    /** The status of a process that was told to terminate, as the POSIX signal 15 makes it. */
    private static final int TERMINATED = 128 + 15;

    private final Execution run;

    /** The command that may be started; empty: none; null: processes are the program's own affair. */
    private List<String> command;

    /** Null: the system's, where processes are the program's own affair. */
    private ProcessNumbers numbers;

    private String shown = "";
    private final Map<Long, Started> started = new HashMap<>();

    /** Those that are the program's own affair as long as the run lasts. */
    private final List<Process> others = new ArrayList<>();

    Processes(Execution run) {
        this.run = run;
    }

    /** A process that the program has started, as it is seen in virtual time. */
    static final class Started {
        private final Process process;
        private final int id;
        private long endsAt;
        private boolean destroyed;

        private Started(Process process, int id, long endsAt) {
            this.process = process;
            this.id = id;
            this.endsAt = endsAt;
        }
    }

    /** The real start of a process. */
    interface Start {
        Process process() throws IOException;
    }

    /**
     * What is judged starts no process unasked: no command may be started before one is handed over. Nor does it learn the
     * system's numbers.
     *
     * @param program a hash of its classes
     */
    synchronized void judge(int program) {
        command = List.of();
        numbers = new ProcessNumbers(program);
    }

    /** From here on this command may be started, and no other. */
    synchronized void handOver(List<String> only, String inEvents) {
        if (command != null && !command.isEmpty()) {
            throw new IllegalStateException("a command was handed over before");
        }
        command = List.copyOf(only);
        shown = inEvents;
    }

    /** Whether processes are judged here, and not the program's own affair. */
    synchronized boolean areJudged() {
        return command != null;
    }

    /** The number in this run of a process with this one of the system's. */
    synchronized long number(long real) {
        return numbers == null ? real : numbers.of(real);
    }

    /** A text of the program's with the numbers that this run gives processes. */
    synchronized String inNumbersOfThisRun(String text) {
        return numbers == null ? text : numbers.in(text);
    }

    Process start(ControlledThread c, List<String> asked, int site, Start real) throws IOException {
        synchronized (this) {
            if (command == null) {
                Process process = real.process();
                others.add(process);
                return process;
            }
            boolean cut = isCutAtBlanks(asked);
            boolean known = !command.isEmpty() && (cut || command.equals(asked));
            if (!known || started.size() >= MOST) {
                run.event(c, EventKind.PROCESS_REFUSED, site, Execution.NOTHING, 0, String.join(" ", asked));
                throw new IOException(
                        known
                                ? "no more than " + MOST + " processes may be started here"
                                : "only the command that was handed over may be started here, not: "
                                        + String.join(" ", asked));
            }
            Process process = cut ? start(c, site, () -> new ProcessBuilder(command).start()) : start(c, site, real);
            number(process.pid());
            started.put(process.pid(), new Started(process, run.idOf(process), run.clock.now() + LIFE));
            run.event(c, EventKind.PROCESS_START, site, run.idOf(process), 0, shown);
            run.news(c);
            return process;
        }
    }

    /** Someone who hands the command on as one text must not fail because there is a blank in the path of the JDK or the course. */
    private boolean isCutAtBlanks(List<String> asked) {
        return !command.equals(asked)
                && asked.equals(List.of(String.join(" ", command).split(" +")));
    }

    /** That the machine can't start one more is no fault of the program's. */
    private Process start(ControlledThread c, int site, Start real) throws IOException {
        try {
            return real.process();
        } catch (IOException e) {
            run.event(c, EventKind.PROCESS_REFUSED, site, Execution.NOTHING, 1, shown);
            throw e;
        }
    }

    /** Makes processes that are the program's own affair end with the run, too. */
    synchronized List<Process> endWithTheRun(List<Process> processes) {
        others.addAll(processes);
        return processes;
    }

    /** What is known of a process of this number; null: it is none of the run's. */
    synchronized Started known(long pid) {
        return started.get(pid);
    }

    /**
     * Waits for a process's end.
     *
     * @param limit nanoseconds of virtual time, negative for none
     * @return whether it has ended
     */
    boolean await(ControlledThread c, Started p, long limit, String method, int site) throws InterruptedException {
        long rest = Math.max(0, p.endsAt - run.clock.now());
        boolean comes = limit < 0 || limit >= rest;
        // its life passes as a sleep does
        int result = run.block(c, p.process, "sleep", site, () -> p.destroyed, comes ? rest : limit, true);
        if (result == WaitResults.INTERRUPTED) {
            throw new InterruptedException();
        }
        if (comes || p.destroyed) {
            sees(c, p, method, site);
            return true;
        }
        return false;
    }

    /** Looks whether a process has ended. Each look takes a little time, so that a loop of looks comes to its end. */
    boolean hasEnded(ControlledThread c, Started p, String method, int site) {
        if (run.clock.now() < p.endsAt && run.clock.read(c) < p.endsAt) {
            return false;
        }
        if (run.seen(c, p.id, method, 1)) {
            sees(c, p, method, site);
        }
        return true;
    }

    /** A future that is completed when the process has ended, by the JDK's thread for such things. */
    <T> CompletableFuture<T> end(T self, Started p, int site) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Runnable end = () -> {
            ControlledThread c = run.self();
            sees(c, p, "onExit", site);
            run.event(c, EventKind.RELEASE, site, run.idOf(CompletableFuture.class), 0, "CompletableFuture");
            future.complete(self);
        };
        run.pools.later(
                CompletableFutureHooks.tracked(end), ModelDelays.Next.once(Math.max(0, p.endsAt - run.clock.now())));
        return future;
    }

    void destroy(ControlledThread c, Started p, int site) {
        if (run.clock.now() < p.endsAt) {
            run.event(c, EventKind.PROCESS_DESTROYED, site, p.id, 0, "");
            p.destroyed = true;
            p.endsAt = run.clock.now();
            p.process.destroyForcibly();
            run.changed(c);
        }
    }

    int status(Started p) {
        awaitRealEnd(p.process);
        return p.destroyed ? TERMINATED : p.process.exitValue();
    }

    private void sees(ControlledThread c, Started p, String method, int site) {
        run.event(c, EventKind.PROCESS_ENDED, site, p.id, status(p), method);
        run.news(c);
    }

    // an interrupt that comes meanwhile is for the program to notice
    private static void awaitRealEnd(Process process) {
        boolean interrupted = false;
        while (true) {
            try {
                process.waitFor();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** After the run: what it started and left behind is ended. */
    void close() {
        List<Process> left;
        synchronized (this) {
            left = new ArrayList<>(others);
            started.values().forEach(p -> left.add(p.process));
        }
        if (left.isEmpty()) {
            return;
        }
        // what they started in turn is found as long as they live
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        for (Process process : left) {
            process.destroyForcibly();
            awaitRealEnd(process);
        }
    }
}
