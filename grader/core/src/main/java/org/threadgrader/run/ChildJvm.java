package org.threadgrader.run;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.threadgrader.isolate.Confined;
import org.threadgrader.isolate.CpuTime;
import org.threadgrader.isolate.Starter;
import org.threadgrader.probe.Frames;

/**
 * One child JVM and the judge's end of its channel. The process is started at once and connects while the judge does
 * something else; the connection is awaited at the first use.
 */
final class ChildJvm implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_LENGTH = 16;

    /** No thread's place in start order. */
    private static final int NOBODY = -1;

    private static final Duration ACCEPT_STEP = Duration.ofMillis(250);

    /** A frame is written at once; what has begun and does not go on is a dead probe's. */
    private static final Duration FRAME_LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final Path folder;
    private final Listener listener;
    private final byte[] nonce;
    private final Set<ProcessHandle> offspring = ConcurrentHashMap.newKeySet();
    private Optional<Connection> connection = Optional.empty();

    private final Confined confined;
    private final CpuTime cpuTime;

    ChildJvm(Process process, Confined confined, Path folder, Listener listener, byte[] nonce) {
        this.process = process;
        this.confined = confined;
        this.cpuTime = confined.cpuTime(process);
        this.folder = folder;
        this.listener = listener;
        this.nonce = nonce;
    }

    /** Starts a process; an exception is the grader's own fault. */
    static ChildJvm start(ChildOptions options) throws IOException {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        Path folder = Files.createTempDirectory("threadgrader-run");
        try {
            Listener listener = Listener.open(options.box(), folder);
            try {
                Confined confined = options.command(listener.path());
                Process process = launch(confined, folder);
                greet(process, listener.port(), nonce);
                return new ChildJvm(process, confined, folder, listener, nonce);
            } catch (IOException e) {
                listener.close();
                throw e;
            }
        } catch (IOException e) {
            Files.delete(folder);
            throw e;
        }
    }

    private static Process launch(Confined confined, Path folder) throws IOException {
        List<String> command = new ArrayList<>(Pinning.prefix());
        command.addAll(confined.command());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        // The child has to read its command line as this process writes it: paths may hold any letter.
        Optional<String> encoding = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        encoding.ifPresent(value -> environment.put("LC_CTYPE", value));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return Starter.start(builder);
        } catch (IOException e) {
            confined.close();
            throw e;
        }
    }

    // the child's standard input stays open as long as this process lives: its end is the child's sign to end, too
    private static void greet(Process process, int port, byte[] nonce) {
        try {
            DataOutputStream in = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            in.writeInt(port);
            in.write(nonce);
            in.flush();
        } catch (IOException diedAtOnce) {
            // the accept notices and says so
        }
    }

    private Connection connected() throws IOException {
        if (connection.isEmpty()) {
            awaitConnection();
            if (connection.isEmpty()) {
                throw new IOException(
                        process.isAlive()
                                ? "the child JVM did not connect"
                                : "the child JVM ended with status " + process.exitValue());
            }
            listener.close();
        }
        return connection.get();
    }

    /** Waits until the child has connected, has died, or waits itself for what never comes. */
    private void awaitConnection() throws IOException {
        Backstop backstop = Backstop.over(this::cpuTime, this::wantsProcessor, System::nanoTime, () -> false);
        boolean more = true;
        while (connection.isEmpty() && more) {
            // asked first: what has died by now may have connected before
            more = process.isAlive() && !(backstop.untilLook().isNegative() && backstop.isReached());
            connection = listener.accept(nonce, ACCEPT_STEP);
        }
    }

    /** To be written to at once: a child that reads no more is a dead one. */
    private DataOutputStream output() throws IOException {
        Connection c = connected();
        c.limit(FRAME_LIMIT);
        return c.out();
    }

    /** Hands a program over; the runs that follow are of it. */
    void load(Program program) throws IOException {
        DataOutputStream out = output();
        List<Map.Entry<String, byte[]>> classes =
                new ArrayList<>(program.woven().classes().entrySet());
        out.writeInt(0);
        out.writeByte(Frames.PROGRAM);
        out.writeBoolean(program.woven().isResettable(program.mainClass()));
        out.writeBoolean(program.judged());
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : classes) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
        out.flush();
    }

    /** Begins a run; its events are read by {@link #read}. */
    void begin(String mainClass, Plan plan) throws IOException {
        DataOutputStream out = output();
        out.writeInt(0);
        out.writeByte(Frames.RUN);
        out.writeUTF(mainClass);
        out.writeInt(plan.arguments().size());
        for (String argument : plan.arguments()) {
            out.writeUTF(argument);
        }
        byte[] input = plan.standardInput().getBytes(StandardCharsets.UTF_8);
        out.writeInt(input.length);
        out.write(input);
        out.writeLong(plan.seed());
        out.writeInt(plan.hold().map(Plan.Hold::worker).orElse(NOBODY));
        out.writeInt(plan.hold().map(Plan.Hold::beforeLocal).orElse(0));
        out.writeLong(plan.hold().map(Plan.Hold::patience).orElse(Long.MAX_VALUE));
        out.writeInt(plan.gates().size());
        for (Plan.Gate gate : plan.gates()) {
            out.writeUTF(gate.name());
            out.writeInt(gate.worker());
            out.writeInt(gate.beforeLocal());
        }
        out.writeLong(plan.jitter().orElse(0));
        out.writeBoolean(plan.assertions());
        Wire.of(plan.schedule()).write(out);
        out.writeBoolean(plan.spurious());
        out.writeInt(plan.whole().size());
        for (int site : plan.whole()) {
            out.writeInt(site);
        }
        out.flush();
    }

    /** Lets whoever waits at a gate go on. */
    void open(String gate) throws IOException {
        DataOutputStream out = output();
        out.writeInt(gate.getBytes(StandardCharsets.UTF_8).length + 2);
        out.writeByte(Frames.OPEN);
        out.writeUTF(gate);
        out.flush();
    }

    /** No gate of the run, which has ended, will be opened any more: another may begin. */
    void release() throws IOException {
        DataOutputStream out = output();
        out.writeInt(0);
        out.writeByte(Frames.RELEASE);
        out.flush();
    }

    /**
     * Waits for a frame to begin; nothing is read, so that one can wait again.
     *
     * @throws SocketTimeoutException when the limit passed
     */
    void await(Duration limit) throws IOException {
        connected().await(limit);
    }

    /** Reads one frame, which has begun, into a recording. */
    void read(Recording recording) throws IOException, ProtocolException {
        Connection c = connected();
        c.limit(FRAME_LIMIT);
        recording.frame(c.in());
    }

    /** The CPU time that the process and those below it have used up to now; zero where the platform does not tell. */
    Duration cpuTime() {
        return cpuTime.used();
    }

    /** Whether it or one below it has a processor or waits for one now; false where the platform does not tell. */
    boolean wantsProcessor() {
        return cpuTime.isWanted();
    }

    /** The status with which the process has ended, or ends within the limit. */
    Optional<Integer> exitStatus(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(process.exitValue())
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Remembers what the process has started: once it has died, nobody can tell any more. */
    void noteOffspring() {
        process.descendants().forEach(offspring::add);
    }

    /**
     * Removes what a run has left in the folder; whether the next one will find it empty. In a box it has a folder for temporary files
     * instead, which only this JVM's programs see, as long as it lives.
     */
    boolean emptyFolder() {
        String[] names = folder.toFile().list();
        if (names != null && names.length == 0) {
            return true; // as after nearly all runs: a walk costs as much as a short one
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Waits until there is a box to be ended as a whole: where bubblewrap is killed before it has told its second process to go on, that
     * one waits for ever. No student's code is in it by then.
     */
    private void letBoxBeSetUp() {
        try {
            if (listener.path().isPresent()) {
                awaitConnection();
            }
        } catch (IOException e) {
            // there is nothing to wait for, or no time: it is ended as it is
        }
    }

    /** Ends the process and all that it started, and removes its folder; a judge that is interrupted leaves them no more than another. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        try {
            end();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void end() {
        letBoxBeSetUp();
        noteOffspring();
        process.destroyForcibly();
        offspring.forEach(ProcessHandle::destroyForcibly);
        connection.ifPresent(Connection::close);
        listener.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        confined.close();
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // a file that can't be removed from the temporary folder is the platform's to clear away
        }
    }
}
