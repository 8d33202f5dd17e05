package org.threadgrader.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.judge.ExerciseResult;

/**
 * The results of a batch, in a file of the folder of its report to which lines are only ever added: what was written
 * before the grader was killed is there afterwards, and at most the line that was being written is not.
 *
 * <p>Who has a journal open has the folder: another process is refused, as long as this one lives. A journal may be used
 * by several threads.
 */
public final class Journal implements AutoCloseable {
    static final String FILE = "journal.log";
    static final String BEFORE = "journal.before.log";
    private static final String LOCK = "journal.lock";

    private static final String BEGIN = "begin";
    private static final String END = "end";

    private final Path folder;
    private final RandomAccessFile lock;
    private final Codec codec = new Codec();

    /** Where the line of a key begins; of several the last. */
    private final Map<String, Long> places = new HashMap<>();

    private RandomAccessFile file;
    private Optional<Origin> origin = Optional.empty();
    private boolean finished;

    /** Behind the last whole line. */
    private long end;

    private Journal(Path folder, RandomAccessFile lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.file = new RandomAccessFile(folder.resolve(FILE).toFile(), "rw");
        try {
            look();
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Opens the journal of a folder; where there is none it begins with the first thing that is written.
     *
     * @return nothing where another batch has it open
     * @throws IOException when it can't be read, or the folder can't be locked
     */
    public static Optional<Journal> open(Path folder) throws IOException {
        RandomAccessFile lock = new RandomAccessFile(folder.resolve(LOCK).toFile(), "rw");
        try {
            // The lock is the process's: it is gone with it, however it ends.
            FileLock held = lock.getChannel().tryLock();
            if (held != null) {
                return Optional.of(new Journal(folder, lock));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // as by any other
        } catch (IOException e) {
            lock.close();
            throw e;
        }
        lock.close();
        return Optional.empty();
    }

    /**
     * What the last batch in a folder graded, without opening its journal: nothing is created or held.
     *
     * @return nothing where there was none
     * @throws IOException when it can't be read
     */
    public static Optional<Origin> lastOrigin(Path folder) throws IOException {
        Path place = folder.resolve(FILE);
        Optional<Origin> last = Optional.empty();
        if (!Files.isRegularFile(place)) {
            return last;
        }
        Codec codec = new Codec();
        try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "r")) {
            LineReading lines = new LineReading(file);
            for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
                Optional<Line> begun =
                        Line.of(text.get()).filter(line -> line.word().equals(BEGIN));
                if (begun.isPresent()) {
                    last = begun.map(line -> codec.read(line.content(), Origin.class));
                }
            }
        }
        return last;
    }

    /** Whether a batch has had a folder, however far it came. */
    public static boolean isIn(Path folder) {
        Path place = folder.resolve(FILE);
        if (!Files.isRegularFile(folder.resolve(LOCK))) {
            return false;
        }
        if (!Files.isRegularFile(place)) {
            return true; // somebody has moved it away, as they were told to
        }
        try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "r")) {
            return new LineReading(file)
                    .next()
                    .map(Line::of)
                    .map(Optional::isPresent)
                    .orElse(true);
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads what is there, line by line; what is not whole is passed over. */
    private void look() throws IOException {
        LineReading lines = new LineReading(file);
        for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
            long from = lines.from();
            Line.of(text.get()).ifPresent(line -> note(line, from));
            end = lines.to();
        }
    }

    private void note(Line line, long from) {
        if (line.word().equals(BEGIN)) {
            origin = Optional.of(codec.read(line.content(), Origin.class));
            finished = false;
        } else if (line.word().equals(END)) {
            finished = true;
        } else {
            places.put(line.word(), from);
        }
    }

    /** What the last batch graded; empty where there was none. */
    public synchronized Optional<Origin> origin() {
        return origin;
    }

    /** Whether a batch has left results here and did not come to its end. */
    public synchronized boolean isUnfinished() {
        return !finished && !places.isEmpty();
    }

    /** Whether the last batch here came to its end. */
    public synchronized boolean isFinished() {
        return finished;
    }

    /** The folder of the report. */
    public Path folder() {
        return folder;
    }

    /** Where it lies. */
    public Path file() {
        return folder.resolve(FILE);
    }

    /** How many results there are. */
    public synchronized int size() {
        return places.size();
    }

    /** Begins a batch that goes on from the results that are there. */
    public synchronized void begin(Origin graded) throws IOException {
        add(new Line(BEGIN, codec.write(graded)));
        sync();
        origin = Optional.of(graded);
        finished = false;
    }

    /** Begins a batch without any results; those that are there are put aside, in the place of what was aside before. */
    public synchronized void beginAnew(Origin graded) throws IOException {
        if (!places.isEmpty()) {
            file.close();
            Path old = folder.resolve(FILE);
            Files.move(old, folder.resolve(BEFORE), StandardCopyOption.REPLACE_EXISTING);
            file = new RandomAccessFile(old.toFile(), "rw");
            places.clear();
            end = 0;
        }
        begin(graded);
    }

    /** Whether there is a result of a key. */
    public synchronized boolean has(String key) {
        return places.containsKey(key);
    }

    /** The last result of a key. */
    public synchronized Optional<ExerciseResult> find(String key) throws IOException {
        Long place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        LineReading line = new LineReading(file, place);
        return line.next().flatMap(Line::of).map(read -> codec.read(read.content(), ExerciseResult.class));
    }

    /**
     * Writes a result down; a process that is killed from here on has left it.
     *
     * @throws IOException when it can't be, as on a full disk; then the journal is as it was
     */
    public void add(String key, ExerciseResult result) throws IOException {
        Line line = new Line(key, codec.write(result));
        synchronized (this) {
            long from = end;
            add(line);
            places.put(key, from);
        }
    }

    private void add(Line line) throws IOException {
        byte[] bytes = line.bytes();
        try {
            if (file.length() > end) {
                file.setLength(end); // of a line that was cut off nothing may stay behind this one
            }
            file.seek(end);
            file.write(bytes);
            end += bytes.length;
        } catch (IOException e) {
            cutOff(e);
            throw e;
        }
    }

    private void cutOff(IOException failure) {
        try {
            file.setLength(end);
        } catch (IOException e) {
            // The next one to open it passes over what is not whole.
            failure.addSuppressed(e);
        }
    }

    /** Waits until what was written is on the disk: a machine that loses its power from here on has it. */
    public synchronized void sync() throws IOException {
        file.getFD().sync();
    }

    /** Writes down that the batch came to its end, and its report is written. */
    public synchronized void finish() throws IOException {
        add(new Line(END, "{}"));
        sync();
        finished = true;
    }

    /** Lets go of the folder. */
    @Override
    public synchronized void close() {
        try (lock) {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the journal of " + folder, e);
        }
    }
}
