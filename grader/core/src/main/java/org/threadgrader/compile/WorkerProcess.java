package org.threadgrader.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.threadgrader.compile.Outcome.Cause;
import org.threadgrader.compile.Outcome.GaveUp;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Confined;
import org.threadgrader.isolate.CpuTime;
import org.threadgrader.isolate.Starter;

/** One worker JVM of the {@link WarmCompiler}, from the judge's side. */
final class WorkerProcess implements Task {
    private static final int EXIT_ON_OUT_OF_MEMORY = 3;
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /** What has not begun after so long, and wants no processor, waits for what never comes. */
    private static final Duration BEGIN = Duration.ofSeconds(30);

    private final Process process;
    private final Confined confined;
    private final CpuTime cpuTime;
    private final WarmCompiler.Limits limits;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ExecutorService exchange;

    /** Done when the worker has said its first word, or can say none any more. */
    private final Future<?> begun;

    private WorkerProcess(Process process, Confined confined, WarmCompiler.Limits limits) {
        this.process = process;
        this.confined = confined;
        this.cpuTime = confined.cpuTime(process);
        this.limits = limits;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.exchange = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "compile worker's exchange");
            thread.setDaemon(true);
            return thread;
        });
        this.begun = exchange.submit(() -> {
            Wire.readReady(in);
            return true;
        });
    }

    static WorkerProcess start(WarmCompiler.Limits limits, Box box) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                // it works in the folder of whoever started the grader, where a crash is to leave nothing
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                // a cheaper start, as for the child JVMs that run programs
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-Xshare:auto",
                "-Duser.language=en",
                "-Dfile.encoding=UTF-8",
                "-cp",
                ownClasses(),
                Worker.class.getName());
        try {
            return start(box.around(command, contents()), limits);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a JVM for the compiler", e);
        }
    }

    private static WorkerProcess start(Confined confined, WarmCompiler.Limits limits) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(confined.command());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return new WorkerProcess(Starter.start(builder), confined, limits);
        } catch (IOException e) {
            confined.close();
            throw e;
        }
    }

    @Override
    public Outcome run(List<SourceFile> files) {
        long started = System.nanoTime();
        Duration before = cpuTime.used();
        Future<Outcome> answer = exchange.submit(() -> {
            Wire.writeRequest(out, files);
            return Wire.readOutcome(in, files.size());
        });
        while (true) {
            try {
                return answer.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                boolean overrun = cpuTime.used().minus(before).compareTo(limits.cpu()) > 0
                        || System.nanoTime() - started > limits.wall().toNanos();
                if (overrun) {
                    end();
                    return new GaveUp(Cause.TIME);
                }
            } catch (ExecutionException e) {
                return new GaveUp(causeOfDeath());
            } catch (InterruptedException e) {
                end();
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while compiling");
            }
        }
    }

    /** Ends the worker, and its box as a whole; a judge that is interrupted leaves no more than another. */
    void end() {
        boolean interrupted = Thread.interrupted();
        letBoxBeSetUp();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        confined.close();
        exchange.shutdownNow();
    }

    /**
     * Waits until the worker runs: where bubblewrap is killed before it has told its second process to go on, that one waits for
     * ever. Without a box there would be nothing to wait for, and it is no long wait.
     */
    private void letBoxBeSetUp() {
        long asked = System.nanoTime();
        while (!begun.isDone() && process.isAlive() && mayStillBegin(Duration.ofNanos(System.nanoTime() - asked))) {
            try {
                begun.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // another look
            } catch (ExecutionException e) {
                return;
            } catch (InterruptedException e) {
                // there is no time: it is ended as it is
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** On a loaded machine it may only wait for a processor. */
    private boolean mayStillBegin(Duration since) {
        return since.compareTo(limits.wall()) < 0 && (since.compareTo(BEGIN) < 0 || cpuTime.isWanted());
    }

    private Cause causeOfDeath() {
        try {
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            return ended && process.exitValue() == EXIT_ON_OUT_OF_MEMORY ? Cause.MEMORY : Cause.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Cause.UNKNOWN;
        }
    }

    /** The grader's own classes; the worker needs none of the libraries beside them. */
    private static Box.Contents contents() {
        return new Box.Contents(List.of(Path.of(ownClasses())), Optional.empty(), false);
    }

    private static String ownClasses() {
        try {
            return Path.of(Worker.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where are the grader's own classes?", e);
        }
    }
}
