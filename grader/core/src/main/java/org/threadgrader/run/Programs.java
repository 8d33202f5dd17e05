package org.threadgrader.run;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs programs in child JVMs: one serves run after run and program after program as long as each left it as it found it;
 * else the next one gets a fresh JVM.
 */
public final class Programs implements Runner {
    private static final Duration EXIT_LIMIT = Duration.ofSeconds(2);
    private static final int OUT_OF_MEMORY_STATUS = 3;

    private final ChildOptions options;
    private Optional<ChildJvm> child = Optional.empty();
    private Optional<Program> loaded = Optional.empty();

    /** What a live run has, until it has ended. */
    private Optional<ChildJvm> lent = Optional.empty();

    private Programs(ChildOptions options) {
        this.options = options;
    }

    /** Opens runners like this one, whose programs explore or start processes as it is asked for. */
    public static Source source(ChildOptions options) {
        return new Source() {
            @Override
            public Runner open(boolean exploring) {
                return Programs.open(exploring ? options.forExploring() : options);
            }

            @Override
            public Optional<Runner> openForProcesses() {
                return options.box().isClosed() ? Optional.of(Programs.open(options.forProcesses())) : Optional.empty();
            }
        };
    }

    /** A runner whose first child JVM is already on its way. */
    public static Programs open(ChildOptions options) {
        Programs programs = new Programs(options);
        programs.ready();
        return programs;
    }

    private ChildJvm ready() {
        if (child.isEmpty()) {
            try {
                child = Optional.of(ChildJvm.start(options));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return child.get();
    }

    private ChildJvm loaded(Program program) throws IOException {
        ChildJvm jvm = ready();
        if (loaded.isEmpty() || loaded.get() != program) {
            jvm.load(program);
            loaded = Optional.of(program);
        }
        return jvm;
    }

    @Override
    public Recorded run(Program program, Plan plan) {
        Recording recording = new Recording();
        Outcome outcome;
        boolean asFound;
        try {
            ChildJvm jvm = loaded(program);
            jvm.begin(program.mainClass(), plan);
            outcome = readToEnd(jvm, recording);
            asFound = recording.clean() && jvm.emptyFolder();
        } catch (IOException e) {
            discard();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            // nobody knows what that child was about to say
            discard();
            throw e;
        }
        if (!asFound) {
            discard();
        }
        return recording.recorded(outcome);
    }

    private static Outcome readToEnd(ChildJvm jvm, Recording recording) throws IOException {
        try {
            Backstop backstop =
                    Backstop.over(jvm::cpuTime, jvm::wantsProcessor, System::nanoTime, recording::isUncontrolled);
            while (recording.outcome().isEmpty()) {
                if (!await(jvm, backstop)) {
                    return new Outcome.WallDeadline();
                }
                read(jvm, recording);
            }
            return recording.outcome().get();
        } catch (EOFException | SocketException e) {
            Optional<Integer> status = jvm.exitStatus(EXIT_LIMIT);
            if (status.isPresent() && status.get() == OUT_OF_MEMORY_STATUS) {
                return new Outcome.OutOfMemory();
            }
            return new Outcome.Died(status.orElse(-1));
        } catch (ProtocolException e) {
            return new Outcome.ProtocolViolation(String.valueOf(e.getMessage()));
        }
    }

    private static void read(ChildJvm jvm, Recording recording) throws IOException, ProtocolException {
        try {
            jvm.read(recording);
        } catch (SocketTimeoutException e) {
            throw new ProtocolException("a frame that does not end");
        }
    }

    /** Waits for the next frame; false when the backstop says that this is no use. */
    private static boolean await(ChildJvm jvm, Backstop backstop) throws IOException {
        while (true) {
            if (backstop.untilLook().isNegative()) {
                jvm.noteOffspring();
                if (backstop.isReached()) {
                    return false;
                }
            }
            try {
                jvm.await(backstop.untilLook());
                return true;
            } catch (SocketTimeoutException e) {
                // time for a look
            }
        }
    }

    @Override
    public LiveRecording start(Program program, Plan plan) {
        ChildJvm jvm;
        try {
            jvm = loaded(program);
            jvm.begin(program.mainClass(), plan);
        } catch (IOException e) {
            discard();
            throw new UncheckedIOException(e);
        }
        lent = child;
        child = Optional.empty();
        loaded = Optional.empty();
        return new Live(jvm, program);
    }

    /** Takes back the JVM of a live run that has ended and left it as it was found; whether it did. */
    private boolean takesBack(ChildJvm jvm, Program program, Recording recording) {
        boolean awaited = lent.filter(jvm::equals).isPresent() && child.isEmpty();
        if (!awaited || !recording.clean() || !jvm.emptyFolder()) {
            return false;
        }
        try {
            jvm.release();
        } catch (IOException e) {
            return false;
        }
        child = lent;
        loaded = Optional.of(program);
        return true;
    }

    private void discard() {
        child.ifPresent(ChildJvm::close);
        child = Optional.empty();
        loaded = Optional.empty();
        lent = Optional.empty();
    }

    @Override
    public void close() {
        discard();
    }

    /** A run whose frames a thread of the judge's reads as they come. */
    private final class Live implements LiveRecording {
        private final ChildJvm jvm;
        private final Program program;
        private final Recording recording = new Recording();
        private final Thread reader;
        private boolean closed;

        Live(ChildJvm jvm, Program program) {
            this.jvm = jvm;
            this.program = program;
            this.reader = new Thread(this::read, "live run");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            Outcome outcome;
            try {
                outcome = readToEnd(jvm, recording);
            } catch (IOException e) {
                outcome = new Outcome.Died(-1);
            } catch (RuntimeException | Error e) {
                // whoever waits for the run's end must see one
                outcome = new Outcome.ProtocolViolation(e.toString());
            }
            recording.outcome(outcome);
        }

        @Override
        public List<Event> events() {
            return recording.soFar();
        }

        @Override
        public List<Event> eventsFrom(int index) {
            return recording.from(index);
        }

        @Override
        public Optional<Outcome> outcome() {
            return recording.outcome();
        }

        @Override
        public void open(String gate) {
            if (closed) {
                return; // its JVM may serve another run by now, with gates of its own
            }
            try {
                jvm.open(gate);
            } catch (IOException e) {
                // whoever reads its events meets the same end, and can tell what it was
            }
        }

        @Override
        public void close() {
            if (closed) {
                return;
            }
            closed = true;
            // ended by its own last frame: the reader has nothing more to read
            if (recording.clean() && ends(reader) && takesBack(jvm, program, recording)) {
                return;
            }
            jvm.close();
            ends(reader);
        }

        private boolean ends(Thread thread) {
            try {
                thread.join();
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
