package org.threadgrader.probe;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The probe's end of the channel: takes programs and tasks from the judge, one after another, and sends what happened.
 * Its thread lives in the system group, out of sight of student code.
 */
final class Channel implements Runnable {
    private static final long WATCH_MILLIS = 400;
    private static final long ENDING_MILLIS = 500;

    /** Where a thread that has control may stand without waiting for the program; a gate waits here for the judge. */
    private static final Set<String> SCHEDULER = Set.of(
            Execution.class.getName(),
            Turns.class.getName(),
            Waiting.class.getName(),
            Roster.class.getName(),
            Ending.class.getName(),
            Jitter.class.getName(),
            ControlledThread.class.getName(),
            Processes.class.getName(),
            Channel.class.getName());

    private final DataInputStream in;
    private final Recorder recorder;
    private final Surroundings surroundings = new Surroundings();
    private ProgramClasses classes = new ProgramClasses(Map.of(), false);
    private boolean judged;
    private boolean tasksCounted;
    private boolean interrupts;
    private boolean livesWatched;
    private final List<String> openRequests = new ArrayList<>();
    private boolean stopRequested;
    private boolean released;
    private boolean over;

    private Channel(InputStream in, OutputStream out, byte[] nonce) throws IOException {
        out.write(nonce);
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.recorder = new Recorder(out);
    }

    /**
     * Connects to the judge.
     *
     * @param port on loopback; 0: in a box, where there is no network
     */
    static Channel open(int port, byte[] nonce) throws IOException {
        if (port == 0) {
            BoxedLine line = new BoxedLine();
            return new Channel(line.in(), line.out(), nonce);
        }
        Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        socket.setTcpNoDelay(true);
        return new Channel(socket.getInputStream(), socket.getOutputStream(), nonce);
    }

    @Override
    public void run() {
        try {
            recorder.send(Frames.READY, "", 0);
            while (true) {
                int length = in.readInt();
                byte type = in.readByte();
                if (type == Frames.PROGRAM) {
                    readProgram();
                } else if (type == Frames.RUN) {
                    execute(readTask());
                } else if (type == Frames.OPEN || type == Frames.RELEASE) {
                    // of a run without gates, or after its end: nobody waits there
                    in.skipNBytes(length);
                } else {
                    throw new IOException("frame type " + type);
                }
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (IOException e) {
            Runtime.getRuntime().halt(5);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(3);
        } catch (Throwable e) {
            e.printStackTrace(surroundings.realErr());
            Runtime.getRuntime().halt(4);
        }
    }

    private void readProgram() throws IOException {
        boolean resettable = in.readBoolean();
        judged = in.readBoolean();
        int count = in.readInt();
        Map<String, byte[]> read = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            read.put(name, bytes);
        }
        classes = new ProgramClasses(read, resettable);
        surroundings.of(classes);
        interrupts = Stream.of("interrupt", "shutdownNow", "cancel").anyMatch(classes::name);
        livesWatched = Stream.of("isAlive", "getState").anyMatch(classes::name);
        tasksCounted =
                Stream.of("getCompletedTaskCount", "getActiveCount", "toString").anyMatch(classes::name);
    }

    private Task readTask() throws IOException {
        String mainClass = in.readUTF();
        List<String> arguments = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            arguments.add(in.readUTF());
        }
        byte[] input = new byte[in.readInt()];
        in.readFully(input);
        long seed = in.readLong();
        int holdOrder = in.readInt();
        int holdLocal = in.readInt();
        long holdPatience = in.readLong();
        List<Task.Gate> gates = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            gates.add(new Task.Gate(in.readUTF(), in.readInt(), in.readInt()));
        }
        String text = new String(input, java.nio.charset.StandardCharsets.UTF_8);
        long jitter = in.readLong();
        boolean assertions = in.readBoolean();
        int strategy = in.readByte();
        long strategySeed = in.readLong();
        int[] numbers = readNumbers();
        return new Task(
                mainClass,
                arguments,
                text,
                seed,
                holdOrder,
                holdLocal,
                holdPatience,
                gates,
                jitter,
                assertions,
                strategy,
                strategySeed,
                numbers,
                in.readBoolean(),
                readNumbers());
    }

    private int[] readNumbers() throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    private void execute(Task task) throws IOException, InterruptedException {
        recorder.begin();
        synchronized (this) {
            over = false;
            stopRequested = false;
            released = false;
            openRequests.clear();
        }
        ProgramLoader loader = classes.fresh(task.assertions());
        String refusal = classes.refusal();
        surroundings.prepare(task);
        Execution execution = new Execution(recorder, this, task);
        execution.interrupts = interrupts;
        execution.livesWatched = livesWatched;
        execution.doneTasks.areCounted(tasksCounted);
        if (judged) {
            execution.processes.judge(classes.hash());
        }
        Launch launch = new Launch(execution, task, loader, refusal);
        Execution.now = execution;
        launch.start(surroundings.mainGroup());
        if (!task.gates().isEmpty()) {
            Thread commands = new Thread(surroundings.systemGroup(), this::readCommands, "commands");
            commands.setDaemon(true);
            commands.start();
        }
        watch(execution);
        boolean clean = endThreads(execution);
        execution.processes.close();
        Execution.now = null;
        clean &= surroundings.restore();
        execution.flush();
        recorder.send(
                Frames.END, (clean ? "clean " : "used ") + execution.ending.outcome(), execution.ending.outcomeValue());
        if (!task.gates().isEmpty()) {
            awaitRelease();
        }
    }

    // until then the frames are another thread's to read
    private synchronized void awaitRelease() throws InterruptedException {
        while (!released) {
            if (stopRequested) {
                Runtime.getRuntime().halt(0);
            }
            wait();
        }
    }

    // a thread blocked inside the JDK, where no hook is, would stop everyone: then control is given up; and once it is,
    // a standstill ends the run
    private void watch(Execution execution) throws InterruptedException {
        long pulse = -1;
        ControlledThread suspect = null;
        Standstill standstill = new Standstill(execution, main());
        while (!awaitOver()) {
            ControlledThread running = execution.turns.running();
            long seen = execution.turns.pulse;
            if (execution.isFree()) {
                execution.ending.look();
                execution.flush();
                if (standstill.lasts()) {
                    execution.ending.finish("standstill", 0);
                }
            } else if (running != null && running == suspect && seen == pulse && waitsInside(running)) {
                execution.release(running, Blinding.UNKNOWN_WAIT + " (" + whereItWaits(running.thread) + ")");
            }
            suspect = running;
            pulse = seen;
        }
    }

    // nobody may hold this object's monitor who wants the run's: the run ends with the two taken the other way round
    private synchronized boolean awaitOver() throws InterruptedException {
        if (!over) {
            wait(WATCH_MILLIS);
        }
        return over;
    }

    private ThreadGroup main() {
        return surroundings.mainGroup();
    }

    // a thread whose turn has come and which the machine has not let run yet still stands in the scheduler: no wait of
    // the program's
    private static boolean waitsInside(ControlledThread running) {
        Thread.State state = running.thread.getState();
        if (running.ended
                || state != Thread.State.BLOCKED
                        && state != Thread.State.WAITING
                        && state != Thread.State.TIMED_WAITING) {
            return false;
        }
        for (StackTraceElement frame : running.thread.getStackTrace()) {
            if (!ofJdk(frame)) {
                return !SCHEDULER.contains(frame.getClassName());
            }
        }
        return false;
    }

    private static boolean ofJdk(StackTraceElement frame) {
        return frame.getClassName().startsWith("java.") || frame.getClassName().startsWith("jdk.");
    }

    private static String whereItWaits(Thread thread) {
        String last = "unknown";
        for (StackTraceElement frame : thread.getStackTrace()) {
            if (!ofJdk(frame)) {
                break;
            }
            last = frame.getClassName() + "." + frame.getMethodName();
        }
        return last;
    }

    private static boolean endThreads(Execution execution) throws InterruptedException {
        long end = System.nanoTime() + ENDING_MILLIS * 1_000_000;
        boolean clean = true;
        for (ControlledThread c : execution.threads()) {
            java.util.concurrent.locks.LockSupport.unpark(c.thread);
        }
        for (ControlledThread c : execution.threads()) {
            while (c.thread.isAlive()) {
                long rest = (end - System.nanoTime()) / 1_000_000;
                if (rest <= 0) {
                    clean = false;
                    break;
                }
                java.util.concurrent.locks.LockSupport.unpark(c.thread);
                if (execution.isFree()) {
                    c.interruptReally();
                }
                c.thread.join(Math.min(rest, 50));
            }
        }
        return clean && !execution.isFree();
    }

    /** The run has ended: called by the thread that saw it. */
    synchronized void runIsOver() {
        over = true;
        notifyAll();
    }

    /** The name of a gate that the judge opens; waits for the judge, whose timing thus changes nothing. */
    String awaitGate() throws IOException {
        synchronized (this) {
            while (openRequests.isEmpty()) {
                if (stopRequested) {
                    throw new EOFException();
                }
                try {
                    wait();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            return openRequests.remove(0);
        }
    }

    private void readCommands() {
        try {
            while (true) {
                int length = in.readInt();
                byte type = in.readByte();
                if (type == Frames.OPEN) {
                    String name = in.readUTF();
                    synchronized (this) {
                        openRequests.add(name);
                        notifyAll();
                    }
                } else if (type == Frames.RELEASE) {
                    synchronized (this) {
                        released = true;
                        notifyAll();
                    }
                    return;
                } else {
                    in.skipNBytes(length);
                }
            }
        } catch (IOException e) {
            requestStop();
        }
    }

    private void requestStop() {
        synchronized (this) {
            stopRequested = true;
            notifyAll();
        }
        Execution execution = Execution.now;
        if (execution != null) {
            execution.ending.finish("stopped", 0);
        }
    }
}
