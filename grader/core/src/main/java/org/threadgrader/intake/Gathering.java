package org.threadgrader.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.threadgrader.message.Message;

/**
 * Gathers what one student handed in, from folders and archives alike, within limits: what is offered becomes a source,
 * a note, or nothing, and all of it in the end a {@link Submission}.
 *
 * <p>A student's own zip is read as a folder of its name; an archive in that is left out. A jar is somebody's library, but
 * for one that holds sources where there are no others: that one is read as a zip is. Files with the same path are
 * refused but for the first. Copies of one class in several places are all kept: which of them counts for an exercise
 * depends on what the others mention, and is decided where that is known.
 */
final class Gathering {
    static final int MAX_FILE_BYTES = 256 * 1024;
    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_FILES = 500;
    static final int MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
    private static final int MAX_ENTRIES = 20_000;
    private static final long MAX_DIRECTORY_BYTES = 4L * 1024 * 1024;

    private final boolean handedIn;

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Brought> brought = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private final Refusals refusals = new Refusals();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, Manifest> manifests = new TreeMap<>();
    private final TreeSet<String> junk = new TreeSet<>();
    private final TreeMap<String, Bytes> jars = new TreeMap<>();
    private final TreeSet<String> modules = new TreeSet<>();
    private final TreeSet<String> others = new TreeSet<>();
    private final Map<String, TreeSet<String>> otherArchives = new TreeMap<>();
    private final TreeSet<String> overflow = new TreeSet<>();
    private Optional<Message> rejection = Optional.empty();
    private boolean inArchive;
    private int entries;
    private int count;
    private int bytes;
    private int broughtCount;
    private int broughtBytes;
    private int archiveBytes;

    /**
     * A gathering without anything yet.
     *
     * @param handedIn whether this was handed in; else it is somebody's working folder, of which archives are not read
     *     and what an editor left behind is not told
     */
    Gathering(boolean handedIn) {
        this.handedIn = handedIn;
    }

    /** A file's bytes, wherever it lies. */
    @FunctionalInterface
    interface Bytes {
        /** The first bytes, no more than the limit. */
        byte[] first(int limit) throws IOException;
    }

    /** Counts one more entry; false when there were too many. */
    boolean another() {
        return ++entries <= MAX_ENTRIES;
    }

    /** Whether there are sources, in jars if nowhere else; to be asked while what was offered can be read. */
    boolean hasSources() {
        if (files.isEmpty()) {
            Map<String, Bytes> unread = new TreeMap<>(jars);
            jars.clear();
            unread.forEach(this::archive);
        }
        return !files.isEmpty();
    }

    void note(Message note) {
        notes.add(note);
    }

    void refuse(Unfit why, String path) {
        refusals.add(why, path);
    }

    /** Nothing in it can be graded, for this reason. */
    void reject(Message reason) {
        rejection = Optional.of(reason);
    }

    /** Whether to look into a folder. */
    boolean enters(String path) {
        if (Junk.isFolder(path.substring(path.lastIndexOf('/') + 1))) {
            junk.add(path + "/");
            return false;
        }
        return true;
    }

    /** Whether to look into all folders on the way to a path. */
    boolean entersAllAbove(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!enters(path.substring(0, slash))) {
                return false;
            }
        }
        return true;
    }

    /** Takes a file for what its name says. */
    void file(String path, Bytes contents) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> tests = Junk.tests(path);
        if (tests.isPresent()) {
            // The handout's checks travel along when a student sends the whole project; they need libraries to compile.
            junk.add(tests.get());
            bring(path, contents);
        } else if (Junk.isModule(name)) {
            modules.add(path);
        } else if (Junk.isFile(name)) {
            junk.add(path);
            if (Junk.isJar(name) && handedIn && !inArchive) {
                jars.put(path, contents);
            }
        } else if (Junk.isJava(name)) {
            read(path, contents);
        } else if (Junk.isZip(name) && handedIn) {
            archive(path, contents);
        } else if (Junk.isArchive(name) && handedIn) {
            otherArchives
                    .computeIfAbsent(Junk.archive(name).orElse(""), ending -> new TreeSet<>())
                    .add(path);
        } else {
            others.add(path);
            bring(path, contents);
        }
    }

    private void read(String path, Bytes contents) {
        if (count >= MAX_FILES) {
            overflow.add(path);
            return;
        }
        count++;
        Optional<byte[]> read = bytes(path, contents, MAX_FILE_BYTES + 1);
        if (read.isEmpty()) {
            return;
        }
        int length = read.get().length;
        if (length > MAX_FILE_BYTES) {
            notes.add(Message.of("intake.file-too-large", path, MAX_FILE_BYTES / 1024));
        } else if (bytes + length > MAX_BYTES) {
            notes.add(Message.of("intake.submission-too-large", path, MAX_BYTES / 1024 / 1024));
        } else if (!paths.add(path)) {
            refuse(Unfit.SAME_NAME, path);
        } else {
            bytes += length;
            if (handedIn) {
                digests.put(path, Manifest.digest(read.get()));
            }
            Decoding.of(path, read.get())
                    .ifPresentOrElse(files::add, () -> notes.add(Message.of("intake.not-text", path)));
        }
    }

    private Optional<byte[]> bytes(String path, Bytes contents, int limit) {
        try {
            return Optional.of(contents.first(limit));
        } catch (Unfit.Found e) {
            refuse(e.unfit(), path);
        } catch (IOException e) {
            notes.add(Message.of("intake.unreadable", path, Intake.Cause.of(e)));
        }
        return Optional.empty();
    }

    /** What nobody compiles needs no note if it cannot be read either. */
    private void bring(String path, Bytes contents) {
        if (!handedIn || !Brought.isOne(path) || broughtCount >= MAX_FILES || broughtBytes >= MAX_BYTES) {
            return;
        }
        broughtCount++; // those too that turn out to be damaged, as each of them has been unpacked by then
        try {
            byte[] read = contents.first(MAX_FILE_BYTES);
            broughtBytes += read.length;
            Optional<Manifest> manifest = Manifest.isOne(path) ? Manifest.in(read) : Optional.empty();
            manifest.ifPresent(packed -> manifests.put(path, packed));
            brought.add(manifest.map(packed -> Brought.of(path, packed)).orElseGet(() -> Brought.of(path, read)));
        } catch (IOException e) {
            // as said above
        }
    }

    private void archive(String path, Bytes contents) {
        if (inArchive) {
            refuse(Unfit.NESTED, path);
            return;
        }
        // a jar is looked into after all: what comes of that is told once
        junk.remove(path);
        int limit = MAX_ARCHIVE_BYTES - archiveBytes;
        Optional<byte[]> read = bytes(path, contents, limit + 1);
        if (read.isEmpty()) {
            return;
        }
        if (read.get().length > limit) {
            notes.add(Message.of("intake.archive-too-large", path, MAX_ARCHIVE_BYTES / 1024 / 1024));
            // Who sends one such archive may send many; no more of them is looked at.
            archiveBytes = MAX_ARCHIVE_BYTES;
            return;
        }
        archiveBytes += read.get().length;
        inArchive = true;
        try (Archive archive = Archive.open(new SeekableInMemoryByteChannel(read.get()), MAX_DIRECTORY_BYTES)) {
            if (Junk.isJar(path) && !holdsSources(archive)) {
                junk.add(path);
            } else {
                new ArchiveReading(archive, this).all(path + "/");
            }
        } catch (Archive.Failed e) {
            notes.add(failed(e, path));
        } finally {
            inArchive = false;
        }
    }

    private static boolean holdsSources(Archive archive) {
        return archive.entries().stream().anyMatch(entry -> Junk.isJava(entry.name()));
    }

    private static Message failed(Archive.Failed failed, String path) {
        return switch (failed.failure()) {
            case CROWDED -> Message.of("intake.archive-crowded", path);
            case DAMAGED -> Message.of("intake.archive-damaged", path);
            case EMPTY -> Message.of("intake.archive-empty", path);
            case NO_ZIP -> Message.of("intake.archive-no-zip", path);
        };
    }

    Submission submission(String id, String student, Path source) {
        boolean readable = hasSources();
        if (entries > MAX_ENTRIES) {
            notes.add(Message.of("intake.too-many-entries", MAX_ENTRIES));
        }
        if (!overflow.isEmpty()) {
            notes.add(Message.of("intake.too-many-files", MAX_FILES, Refusals.some(overflow)));
        }
        notes.addAll(refusals.notes());
        manifests.forEach((path, packed) ->
                notes.addAll(packed.differences(path.substring(0, path.length() - Manifest.NAME.length()), digests)));
        otherArchives.forEach(
                (ending, paths) -> notes.add(Message.of("intake.other-archive", ending, Refusals.some(paths))));
        Optional<Message> why = rejection.or(() -> readable ? Optional.empty() : nothing());
        if (handedIn && !junk.isEmpty()) {
            notes.add(Message.of("intake.left-out", Refusals.some(junk)));
        }
        if (handedIn && !modules.isEmpty()) {
            notes.add(Message.of("intake.left-out-module", Refusals.some(modules)));
        }
        unread(Junk::isRenamedJava, "intake.renamed-source").ifPresent(notes::add);
        unread(path -> !Junk.isRenamedJava(path), "intake.no-source").ifPresent(notes::add);
        files.sort(Comparator.comparing(SourceFile::path));
        brought.sort(Comparator.comparing(Brought::path));
        return new Submission(id, student, source, files, notes, why, brought);
    }

    /** What a student may have meant as an answer, a photo of one for instance. */
    private Optional<Message> unread(Predicate<String> which, String note) {
        TreeSet<String> meant = new TreeSet<>();
        others.stream().filter(which).filter(path -> !Junk.accompanies(path)).forEach(meant::add);
        return !handedIn || meant.isEmpty() ? Optional.empty() : Optional.of(Message.of(note, Refusals.some(meant)));
    }

    /** Said to whoever handed it in, who may read it as well as the instructor. */
    private Optional<Message> nothing() {
        if (!notes.isEmpty()) {
            return Optional.of(notes.get(0));
        }
        if (!others.isEmpty() && modules.isEmpty()) {
            return because("intake.no-java", others);
        }
        Set<String> passedBy = new TreeSet<>(junk);
        passedBy.removeIf(path -> !path.endsWith("/") || isHidden(path));
        if (!passedBy.isEmpty()) {
            // Nobody looked into these: the sources may well be there.
            return because("intake.passed-by", passedBy);
        }
        if (!modules.isEmpty()) {
            return because("intake.only-module", modules);
        }
        return junk.stream().allMatch(Gathering::isHidden)
                ? Optional.of(Message.of("intake.empty-folder"))
                : because("intake.no-java", junk);
    }

    /** A reason that names these, which no note has to name once more. */
    private Optional<Message> because(String reason, Set<String> names) {
        Message because = Message.of(reason, Refusals.some(names));
        List.of(others, junk, modules).forEach(left -> left.removeAll(Set.copyOf(names)));
        return Optional.of(because);
    }

    /** What a file browser does not show, a student does not know of: such a folder is empty to them. */
    private static boolean isHidden(String path) {
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1).startsWith(".");
    }
}
