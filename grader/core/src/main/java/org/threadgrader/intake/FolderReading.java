package org.threadgrader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.threadgrader.message.Message;

/** Reads one submission's folder, within limits, into a {@link Submission}. */
final class FolderReading {
    static final int MAX_FILE_BYTES = 256 * 1024;
    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_FILES = 500;
    private static final int MAX_DEPTH = 40;
    private static final int MAX_ENTRIES = 20_000;
    private static final int SHOWN = 5;

    private final Path folder;
    private final Intake.Contents contents;
    private final boolean noteJunk;

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private final TreeSet<String> junk = new TreeSet<>();
    private final TreeSet<String> others = new TreeSet<>();
    private final TreeSet<String> overflow = new TreeSet<>();
    private int entries;
    private int count;
    private int bytes;

    FolderReading(Path folder, Intake.Contents contents, boolean noteJunk) {
        this.folder = folder;
        this.contents = contents;
        this.noteJunk = noteJunk;
    }

    Submission submission(String id, String student) {
        Path maven = folder.resolve("src/main/java");
        boolean project = !noteJunk && Files.isDirectory(maven);
        walk(project ? maven : folder, project ? "src/main/java/" : "", 0);
        if (entries > MAX_ENTRIES) {
            notes.add(Message.of("intake.too-many-entries", MAX_ENTRIES));
        }
        if (!overflow.isEmpty()) {
            notes.add(Message.of("intake.too-many-files", MAX_FILES, some(overflow)));
        }
        Optional<Message> rejection = rejection(student);
        if (noteJunk && !junk.isEmpty()) {
            notes.add(Message.of("intake.left-out", some(junk)));
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return new Submission(id, student, folder, files, notes, rejection);
    }

    private Optional<Message> rejection(String student) {
        if (!files.isEmpty()) {
            return Optional.empty();
        }
        if (count > 0 || !overflow.isEmpty() || !notes.isEmpty()) {
            return Optional.of(
                    Message.of("intake.nothing-readable", student, notes.isEmpty() ? Message.text("") : notes.get(0)));
        }
        if (!others.isEmpty()) {
            return Optional.of(Message.of("intake.no-java", student, some(others)));
        }
        if (!junk.stream().allMatch(FolderReading::isHidden)) {
            return Optional.of(Message.of("intake.no-java", student, some(junk)));
        }
        return Optional.of(Message.of("intake.empty-folder", student));
    }

    private void walk(Path directory, String prefix, int depth) {
        List<Path> inside;
        try {
            inside = Intake.entries(directory);
        } catch (IOException e) {
            notes.add(Message.of("intake.unreadable", prefix.isEmpty() ? "." : prefix, Intake.Cause.of(e)));
            return;
        }
        for (Path entry : inside) {
            if (++entries > MAX_ENTRIES) {
                return;
            }
            String name = Names.shown(entry.getFileName());
            String path = prefix + name;
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                enter(entry, path, name, depth);
            } else if (Junk.isFile(name)) {
                junk.add(path);
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (Junk.isJava(name)) {
                    read(entry, path);
                } else {
                    others.add(path);
                }
            } else {
                notes.add(Message.of(Files.isSymbolicLink(entry) ? "intake.link" : "intake.not-regular", path));
            }
        }
    }

    private void enter(Path entry, String path, String name, int depth) {
        if (Junk.isFolder(name) || isTests(path)) {
            junk.add(path + "/");
        } else if (depth >= MAX_DEPTH) {
            notes.add(Message.of("intake.too-deep", path, MAX_DEPTH));
        } else {
            walk(entry, path + "/", depth + 1);
        }
    }

    /** The handout's checks travel along when a student sends the whole project; they need libraries to compile. */
    private static boolean isTests(String path) {
        return path.equals("src/test") || path.endsWith("/src/test");
    }

    private void read(Path file, String path) {
        if (count >= MAX_FILES) {
            overflow.add(path);
            return;
        }
        count++;
        byte[] read;
        try {
            read = contents.read(file, MAX_FILE_BYTES + 1);
        } catch (IOException e) {
            notes.add(Message.of("intake.unreadable", path, Intake.Cause.of(e)));
            return;
        }
        if (read.length > MAX_FILE_BYTES) {
            notes.add(Message.of("intake.file-too-large", path, MAX_FILE_BYTES / 1024));
            return;
        }
        if (bytes + read.length > MAX_BYTES) {
            notes.add(Message.of("intake.submission-too-large", path, MAX_BYTES / 1024 / 1024));
            return;
        }
        bytes += read.length;
        Optional<SourceFile> decoded = Decoding.of(path, read);
        decoded.ifPresentOrElse(files::add, () -> notes.add(Message.of("intake.not-text", path)));
    }

    /** What a file browser does not show, a student does not know of: such a folder is empty to them. */
    private static boolean isHidden(String path) {
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1).startsWith(".");
    }

    private static String some(Set<String> names) {
        String first = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() <= SHOWN ? first : first + ", … (" + names.size() + ")";
    }
}
