package org.threadgrader.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;

/**
 * Reads what was handed in: the entry of this package.
 *
 * <p>Whatever a student's folder holds, it comes out as a {@link Submission} with notes and, at worst, a rejection;
 * whatever is wrong with the folder as a whole comes out as {@link Unreadable}. Nothing here throws for what lies on
 * disk.
 */
public final class Intake {
    private final Contents contents;

    Intake(Contents contents) {
        this.contents = contents;
    }

    /**
     * Reads a class: a folder or a zip of what the students handed in, as a course system gives it for download or with
     * a folder or a zip for each student.
     */
    public static Received read(Path place) {
        return new Intake(Contents.ON_DISK).inClass(place);
    }

    /**
     * Reads one person's folder as a class of one: an exercises folder with {@code src/main/java}, of which only that
     * part is read, or a folder with Java files at any depth. It is a working folder, so what an editor or a build left
     * in it is passed over without a note.
     */
    public static Received single(Path folder) {
        return new Intake(Contents.ON_DISK).one(folder);
    }

    /**
     * Reads a folder or an archive as what one student handed in: a class of one, whatever the names in it look like. For
     * systems that hand over one submission at a time.
     */
    public static Received ofOneStudent(Path place) {
        return new Intake(Contents.ON_DISK).ofOne(place);
    }

    private Received ofOne(Path place) {
        if (!Files.exists(place)) {
            return wrong(place).orElseThrow();
        }
        Path named = place.toAbsolutePath().normalize().getFileName();
        String file = named == null ? "student" : Names.shown(named);
        String name = Junk.isArchive(file) ? ClassSorting.stem(file) : file;
        Gathering gathering = new Gathering(true);
        FolderReading reading = new FolderReading(contents, gathering);
        if (Files.isDirectory(place)) {
            reading.folder(place, "");
        } else {
            reading.file(place, file);
        }
        return new ClassFolder(List.of(gathering.submission(name, name, place)), List.of());
    }

    Received inClass(Path place) {
        if (Files.isRegularFile(place)) {
            return Download.read(place);
        }
        Optional<Unreadable> wrong = wrong(place);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        try {
            return ClassSorting.of(place, level(place));
        } catch (IOException e) {
            return new Unreadable(Message.of("intake.unreadable-folder", place, Cause.of(e)));
        }
    }

    private ClassEntry.Level level(Path folder) throws IOException {
        List<ClassEntry> onDisk = new ArrayList<>();
        entries(folder).forEach(entry -> onDisk.add(new OnDisk(entry)));
        return new ClassEntry.Level(onDisk, List.of());
    }

    Received one(Path folder) {
        Optional<Unreadable> wrong = wrong(folder);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Path named = folder.toAbsolutePath().normalize().getFileName();
        String name = named == null ? "student" : Names.shown(named);
        Gathering gathering = new Gathering(false);
        Path maven = folder.resolve("src/main/java");
        boolean project = Files.isDirectory(maven);
        new FolderReading(contents, gathering).folder(project ? maven : folder, project ? "src/main/java/" : "");
        return new ClassFolder(List.of(gathering.submission(name, name, folder)), List.of());
    }

    private static Optional<Unreadable> wrong(Path folder) {
        if (!Files.exists(folder)) {
            return Optional.of(new Unreadable(Message.of("intake.no-folder", folder)));
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(new Unreadable(Message.of("intake.not-a-folder", folder)));
        }
        return Optional.empty();
    }

    /** A student's folder or file in a folder on disk. */
    private final class OnDisk implements ClassEntry {
        private final Path place;

        OnDisk(Path place) {
            this.place = place;
        }

        @Override
        public String name() {
            return Names.shown(place.getFileName());
        }

        @Override
        public boolean isFolder() {
            return Files.isDirectory(place);
        }

        @Override
        public Level inside() {
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    return level(place);
                } catch (IOException e) {
                    // Who reads it in the end says so.
                }
            }
            return new Level(List.of(), List.of());
        }

        @Override
        public Optional<Received> download() {
            if (!Junk.isZip(name()) || !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            try {
                return Download.within(place, Files.newByteChannel(place));
            } catch (IOException e) {
                // Who reads it as a student's says so.
                return Optional.empty();
            }
        }

        @Override
        public Path place() {
            return place;
        }

        @Override
        public void into(Gathering gathering, String file) {
            FolderReading reading = new FolderReading(contents, gathering);
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                reading.folder(place, "");
            } else if (isFolder()) {
                gathering.reject(Message.of("intake.linked-submission", name()));
            } else {
                reading.file(place, file);
            }
        }
    }

    /** A folder's entries in an order that is the same on every machine. */
    static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing((Path entry) -> entry.getFileName().toString())
                .thenComparing(Comparator.naturalOrder()));
        return entries;
    }

    /** Why a file or folder could not be read, in words. */
    static final class Cause {
        private Cause() {}

        static Message of(IOException e) {
            return e instanceof AccessDeniedException
                    ? Message.of("intake.denied")
                    : Message.of("intake.failed", Names.oneLine(String.valueOf(e.getMessage())));
        }
    }

    /** Where a file's bytes come from: a seam, because a test cannot make a file unreadable for every user. */
    @FunctionalInterface
    interface Contents {
        Contents ON_DISK = (file, limit) -> {
            try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return in.readNBytes(limit);
            }
        };

        /** The file's first bytes, no more than the limit. */
        byte[] read(Path file, int limit) throws IOException;
    }
}
