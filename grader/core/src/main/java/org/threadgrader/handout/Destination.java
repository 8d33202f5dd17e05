package org.threadgrader.handout;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Locale;
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

    /** What is to be in it. */
    @FunctionalInterface
    interface Filling {
        void into(Destination destination) throws IOException;
    }

    /**
     * Makes a zip if the name ends so, else a folder: whole or not at all.
     *
     * @param out must not exist, or be an empty folder
     * @param top what the paths in a zip begin with; empty where they begin at its own top
     */
    static void whole(Path out, String top, Filling filling) throws IOException {
        WholeFolder.write(out, beside -> {
            try (Destination destination = isZip(out) ? zip(top, Files.newOutputStream(beside)) : folder(beside)) {
                filling.into(destination);
            }
        });
    }

    static boolean isZip(Path out) {
        return String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** The same, all paths below a folder of it. */
    default Destination below(String folder) {
        Destination whole = this;
        return new Destination() {
            @Override
            public void add(String path, byte[] content, boolean executable) throws IOException {
                whole.add(folder + path, content, executable);
            }

            @Override
            public void close() throws IOException {
                whole.close();
            }
        };
    }

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
