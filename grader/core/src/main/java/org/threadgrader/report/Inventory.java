package org.threadgrader.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The list of the files that this program has written into a folder, which lies in that folder: what an earlier run wrote
 * and this one does not write anew is removed, and nothing else ever is.
 *
 * <p>A file is in the list before it is written, so that a run that is killed leaves nothing behind that no list names.
 */
public final class Inventory implements AutoCloseable {
    /** Of the pages of a {@link Report}, and of the files that are made beside it for other systems. */
    public static final String REPORT = "report-files.txt";

    static final String SIMILARITY = "similarity-files.txt";

    /** Where a finished report lies as long as the one after it is of a part of the class. */
    static final String EARLIER = "earlier";

    /** A disk takes many requests in one go. */
    private static final int AT_A_TIME = 16;

    private static final List<String> ALL = List.of(REPORT, SIMILARITY);
    private static final String HEAD = "# What Thread Grader wrote here, and removes once it is of an earlier run:";

    private final Path folder;
    private final Path list;
    private final Set<String> before;
    private final Set<String> now = new TreeSet<>();

    /** Of these, those that a machine that loses its power may not have. */
    private final Set<String> fleeting = new TreeSet<>();

    private final OutputStream added;

    private Inventory(Path folder, String name) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.list = this.folder.resolve(name);
        this.before = read(list);
        Files.createDirectories(this.folder);
        write(before);
        this.added = Files.newOutputStream(list, StandardOpenOption.APPEND);
    }

    /** Opens the list of a folder, in which nothing is written anew yet. */
    public static Inventory open(Path folder, String name) throws IOException {
        return new Inventory(folder, name);
    }

    /** Whether there is such a list in a folder. */
    public static boolean isIn(Path folder) {
        return ALL.stream().anyMatch(name -> isOne(folder.resolve(name)));
    }

    /** The names in the lists of a folder, and those of the lists that are there. */
    static List<String> listed(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (String list : ALL) {
            if (isOne(folder.resolve(list))) {
                names.add(list);
                names.addAll(read(folder.resolve(list)));
            }
        }
        return names;
    }

    private static boolean isOne(Path list) {
        try {
            return Files.isRegularFile(list)
                    && Files.readString(list, StandardCharsets.UTF_8).startsWith(HEAD + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    /** The whole lines: of one that was cut off nobody knows which file it would have named. */
    private static Set<String> read(Path list) throws IOException {
        Set<String> names = new TreeSet<>();
        if (isOne(list)) {
            String text = Files.readString(list, StandardCharsets.UTF_8);
            text.substring(HEAD.length(), text.lastIndexOf('\n'))
                    .lines()
                    .skip(1)
                    .forEach(names::add);
        }
        return names;
    }

    private void write(Set<String> names) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        names.forEach(name -> text.append(name).append('\n'));
        WholeFile.write(list, text.toString());
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Where a file is going to be written.
     *
     * @param name its path in the folder, with slashes
     */
    public Path place(String name) throws IOException {
        if (now.add(name)) {
            added.write((name + "\n").getBytes(StandardCharsets.UTF_8));
        }
        fleeting.add(name);
        Files.createDirectories(above(name));
        return folder.resolve(name);
    }

    /**
     * Keeps what an earlier run has finished: it is put aside whole, and stays there until a run ends without asking for this.
     *
     * @param mark a file that only a finished run has written
     */
    void keepFinished(String mark) throws IOException {
        before.stream().filter(Inventory::isAside).filter(this::isThere).forEach(now::add);
        if (before.contains(mark) && isThere(mark)) {
            for (String name : before) {
                if (!isAside(name) && !name.equals(mark) && isThere(name)) {
                    putAside(name);
                }
            }
            putAside(mark); // last, so that after a run that was killed here the next one puts the rest aside
        }
    }

    private static boolean isAside(String name) {
        return name.startsWith(EARLIER + "/");
    }

    private void putAside(String name) throws IOException {
        String aside = EARLIER + "/" + name;
        if (before.contains(aside)) {
            Files.deleteIfExists(folder.resolve(aside)); // ours; of anybody else's nothing is replaced
        }
        Files.move(folder.resolve(name), place(aside));
        removeEmpty(above(name));
    }

    /** Where in the folder a finished report of an earlier run was put aside; empty where none is kept. */
    public Optional<String> earlier() {
        return now.stream().anyMatch(Inventory::isAside) ? Optional.of(EARLIER) : Optional.empty();
    }

    private boolean isThere(String name) {
        Path place = folder.resolve(name).normalize();
        return place.startsWith(folder) && Files.isRegularFile(place);
    }

    /**
     * Waits until the files that were placed since the last time are on the disk: a machine that loses its power from here on
     * has them. For many files this takes a fraction of the time of waiting for each as it is written.
     */
    public void sync() throws IOException {
        ExecutorService together = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<?>> written = new ArrayList<>();
            for (String name : fleeting) {
                written.add(together.submit(() -> {
                    if (isThere(name)) {
                        WholeFile.sync(folder.resolve(name));
                    }
                    return name;
                }));
            }
            for (Future<?> file : written) {
                file.get();
            }
            fleeting.clear();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            together.shutdownNow();
        }
    }

    /**
     * Removes what an earlier run wrote and this one did not; the last thing to do with a list.
     *
     * @return the names of the files that were there, in order
     */
    public List<String> removeOthers() throws IOException {
        List<String> removed = new ArrayList<>();
        for (String name : before) {
            if (!now.contains(name) && isThere(name)) {
                Files.delete(folder.resolve(name));
                removed.add(name);
                removeEmpty(above(name));
            }
        }
        added.close(); // on Windows no open file can be replaced
        write(now);
        return removed;
    }

    private Path above(String name) {
        return folder.resolve(name.substring(0, Math.max(0, name.lastIndexOf('/'))))
                .normalize();
    }

    private void removeEmpty(Path inside) throws IOException {
        try {
            for (Path empty = inside;
                    !empty.equals(folder);
                    empty = empty.resolve("..").normalize()) {
                Files.delete(empty);
            }
        } catch (DirectoryNotEmptyException e) {
            // There is something else in it.
        }
    }

    @Override
    public void close() throws IOException {
        added.close();
    }
}
