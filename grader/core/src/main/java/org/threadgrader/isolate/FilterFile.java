package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file from which bubblewrap reads its {@link SeccompFilter}. It is gone with its grader; what a killed one has left, the
 * next one in the same container removes.
 */
final class FilterFile {
    private static final String ENDING = ".bpf";

    private FilterFile() {}

    /** A new file with this filter, in a folder for temporary files. */
    static Path in(Path folder, byte[] filter) throws IOException {
        sweep(folder);
        // by createTempFile: others may write there, and none of theirs, nor a link, is written to
        Path file = Files.createTempFile(folder, OwnerName.of(ProcessHandle.current()) + "-", ENDING);
        file.toFile().deleteOnExit();
        return Files.write(file, filter);
    }

    private static void sweep(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OwnerName.PREFIX + "*-*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!OwnerName.isAlive(name.substring(0, name.lastIndexOf('-')))) {
                    remove(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // a folder that can't be listed holds nothing that could be removed
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // somebody else's is not this grader's to remove
        }
    }
}
