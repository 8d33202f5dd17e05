package org.threadgrader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.threadgrader.message.Message;

/** Reads a folder on disk into a {@link Gathering}; no link in it is followed. */
final class FolderReading {
    private static final int MAX_DEPTH = 40;

    private final Intake.Contents contents;
    private final Gathering gathering;

    FolderReading(Intake.Contents contents, Gathering gathering) {
        this.contents = contents;
        this.gathering = gathering;
    }

    /**
     * Reads what is in a folder, at any depth.
     *
     * @param prefix the folder's path in the submission, ending in a slash; empty for the submission's own
     */
    void folder(Path directory, String prefix) {
        walk(directory, prefix, 0);
    }

    private void walk(Path directory, String prefix, int depth) {
        List<Path> inside;
        try {
            inside = Intake.entries(directory);
        } catch (IOException e) {
            gathering.note(Message.of("intake.unreadable", prefix.isEmpty() ? "." : prefix, Intake.Cause.of(e)));
            return;
        }
        for (Path entry : inside) {
            if (!gathering.another()) {
                return;
            }
            String path = prefix + Names.shown(entry.getFileName());
            if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                file(entry, path);
            } else if (gathering.enters(path)) {
                enter(entry, path, depth);
            }
        }
    }

    private void enter(Path directory, String path, int depth) {
        if (depth >= MAX_DEPTH) {
            gathering.note(Message.of("intake.too-deep", path, MAX_DEPTH));
        } else {
            walk(directory, path + "/", depth + 1);
        }
    }

    /** Reads one entry that is no folder. */
    void file(Path entry, String path) {
        if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            gathering.file(path, limit -> contents.read(entry, limit));
        } else if (!Junk.isFile(path.substring(path.lastIndexOf('/') + 1))) {
            gathering.refuse(Files.isSymbolicLink(entry) ? Unfit.LINK : Unfit.SPECIAL, path);
        }
    }
}
