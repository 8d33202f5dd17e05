package org.threadgrader.handout;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Where the files of a {@link Handout} or of a {@link HandIn} go: a folder or a zip. */
interface Destination extends Closeable {
    /**
     * Adds a file.
     *
     * @param path from the handout's folder on, with slashes
     * @param executable whether people start it
     */
    void add(String path, byte[] content, boolean executable) throws IOException;

    /** A folder that is made for it. */
    static Destination folder(Path folder) {
        return new Destination() {
            @Override
            public void add(String path, byte[] content, boolean executable) throws IOException {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, content);
                if (executable && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }

            @Override
            public void close() {}
        };
    }

    /**
     * A zip whose bytes depend on the files alone.
     *
     * @param top what each path in it begins with: the folder that it unpacks to, with a slash, or nothing
     * @param out is closed with the destination
     */
    static Destination zip(String top, OutputStream out) {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        return new Destination() {
            @Override
            public void add(String path, byte[] content, boolean executable) throws IOException {
                ZipArchiveEntry entry = new ZipArchiveEntry(top + path);
                entry.setLastModifiedTime(FileTime.from(LONG_AGO));
                entry.setUnixMode(executable ? 0100755 : 0100644);
                zip.putArchiveEntry(entry);
                zip.write(content);
                zip.closeArchiveEntry();
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** The first day that every zip can hold. */
    Instant LONG_AGO = Instant.parse("1980-01-02T00:00:00Z");
}
