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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Reads a folder of submission folders, one student each. */
    public static Received read(Path folder) {
        return new Intake(Contents.ON_DISK).classFolder(folder);
    }

    /**
     * Reads one person's folder as a class of one: an exercises folder with {@code src/main/java}, of which only that
     * part is read, or a folder with Java files at any depth. It is a working folder, so what an editor or a build left
     * in it is passed over without a note.
     */
    public static Received single(Path folder) {
        return new Intake(Contents.ON_DISK).one(folder);
    }

    Received classFolder(Path folder) {
        Optional<Unreadable> wrong = wrong(folder);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        List<Path> entries;
        try {
            entries = entries(folder);
        } catch (IOException e) {
            return new Unreadable(Message.of("intake.unreadable-folder", folder, Cause.of(e)));
        }
        List<Submission> submissions = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean javaFiles = false;
        for (Path entry : entries) {
            String name = Names.shown(entry.getFileName());
            if (Junk.besideSubmissions(name)) {
                continue;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                String id = Names.unique(name, ids);
                submissions.add(new FolderReading(entry, contents, true).submission(id, name));
            } else if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) {
                Message rejection = Message.of("intake.linked-submission", name);
                String id = Names.unique(name, ids);
                submissions.add(new Submission(id, name, entry, List.of(), List.of(), Optional.of(rejection)));
            } else {
                javaFiles |= Junk.isJava(name);
                notes.add(Message.of("intake.beside", name));
            }
        }
        if (submissions.isEmpty()) {
            return new Unreadable(Message.of(javaFiles ? "intake.one-person" : "intake.empty-class", folder));
        }
        submissions.sort(Comparator.comparing(Submission::id));
        return new ClassFolder(submissions, notes);
    }

    Received one(Path folder) {
        Optional<Unreadable> wrong = wrong(folder);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Path named = folder.toAbsolutePath().normalize().getFileName();
        String name = named == null ? "student" : Names.shown(named);
        return new ClassFolder(List.of(new FolderReading(folder, contents, false).submission(name, name)), List.of());
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
