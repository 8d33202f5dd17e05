package org.threadgrader.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.threadgrader.message.Message;

/**
 * Reads a class from one zip archive, as course systems give it for download, as if it had been unpacked.
 */
final class Download {
    private static final long MAX_DIRECTORY_BYTES = 64L * 1024 * 1024;

    /** Of a download in a download, which is unpacked in memory. */
    private static final int MAX_BYTES = 128 * 1024 * 1024;

    private final Path zip;
    private final Archive archive;

    private Download(Path zip, Archive archive) {
        this.zip = zip;
        this.archive = archive;
    }

    static Received read(Path zip) {
        SeekableByteChannel channel;
        try {
            channel = Files.newByteChannel(zip);
        } catch (IOException e) {
            return new Unreadable(Message.of("intake.unreadable-archive", zip, Intake.Cause.of(e)));
        }
        try (Archive archive = Archive.open(channel, MAX_DIRECTORY_BYTES)) {
            return new Download(zip, archive).received();
        } catch (Archive.Failed e) {
            return new Unreadable(Message.of("intake." + failed(e.failure(), zip), zip));
        }
    }

    /** What a zip that lies in a class holds, if it is a class itself by its names. */
    static Optional<Received> within(Path zip, SeekableByteChannel channel) {
        try (Archive archive = Archive.open(channel, MAX_DIRECTORY_BYTES)) {
            Download download = new Download(zip, archive);
            return Optional.of(download.level())
                    .filter(ClassSorting::isDownload)
                    .map(level -> ClassSorting.of(zip, level));
        } catch (Archive.Failed e) {
            return Optional.empty();
        }
    }

    private static String failed(Archive.Failure failure, Path zip) {
        boolean called = Junk.isZip(Names.shown(zip.getFileName()));
        return switch (failure) {
            case CROWDED -> "crowded-download";
            case EMPTY -> called ? "empty-download" : "not-a-folder";
            case DAMAGED -> called ? "damaged-download" : "not-a-folder";
            case NO_ZIP -> "not-a-folder";
        };
    }

    private Received received() {
        return ClassSorting.of(zip, level());
    }

    private ClassEntry.Level level() {
        return level(archive.entries().stream()
                .map(entry -> new ArchiveReading.Located(entry.name(), entry))
                .toList());
    }

    /** Entries whose paths begin in a way that names nobody are refused here; all other paths are looked at later. */
    private ClassEntry.Level level(List<ArchiveReading.Located> entries) {
        Map<String, List<ArchiveReading.Located>> folders = new TreeMap<>();
        Map<String, List<ArchiveReading.Located>> files = new TreeMap<>();
        Refusals refusals = new Refusals();
        for (ArchiveReading.Located located : entries) {
            String path = withoutDots(located.path());
            int slash = path.indexOf('/');
            int end = slash < 0 ? path.length() : slash;
            String head = path.substring(0, end);
            Optional<Unfit> problem = end == 0 && !path.isEmpty() ? EntryPath.problem(path) : EntryPath.problem(head);
            if (problem.isPresent()) {
                refusals.add(problem.get(), EntryPath.shown(path));
            } else if (!path.isEmpty()) {
                boolean file = end == path.length();
                (file ? files : folders)
                        .computeIfAbsent(head, name -> new ArrayList<>())
                        .add(new ArchiveReading.Located(file ? path : path.substring(end + 1), located.entry()));
            }
        }
        List<ClassEntry> found = new ArrayList<>();
        folders.forEach((name, inside) -> found.add(new Packed(name, true, inside)));
        files.forEach((name, inside) -> found.add(new Packed(name, false, inside)));
        return new ClassEntry.Level(found, refusals.notes());
    }

    private static String withoutDots(String path) {
        String rest = path;
        while (rest.startsWith("./")) {
            rest = rest.substring(2);
        }
        return rest;
    }

    /** A student's part of the archive. */
    private final class Packed implements ClassEntry {
        private final String name;
        private final boolean folder;
        private final List<ArchiveReading.Located> inside;

        Packed(String name, boolean folder, List<ArchiveReading.Located> inside) {
            this.name = name;
            this.folder = folder;
            this.inside = inside;
        }

        @Override
        public String name() {
            return Normalizer.normalize(name, Normalizer.Form.NFC);
        }

        @Override
        public boolean isFolder() {
            return folder;
        }

        @Override
        public Level inside() {
            return folder ? level(inside) : new Level(List.of(), List.of());
        }

        @Override
        public Optional<Received> download() {
            if (folder || inside.size() != 1 || !Junk.isZip(name)) {
                return Optional.empty();
            }
            try {
                byte[] bytes = archive.read(inside.get(0).entry(), MAX_BYTES + 1);
                return bytes.length > MAX_BYTES
                        ? Optional.empty()
                        : within(place(), new SeekableInMemoryByteChannel(bytes));
            } catch (IOException e) {
                // Who reads it as a student's says so.
                return Optional.empty();
            }
        }

        @Override
        public Path place() {
            try {
                return zip.resolve(name);
            } catch (InvalidPathException e) {
                // A name that this machine's disk could not hold.
                return zip;
            }
        }

        @Override
        public void into(Gathering gathering, String file) {
            ArchiveReading reading = new ArchiveReading(archive, gathering);
            if (folder) {
                reading.entries(inside, "");
            } else {
                reading.entries(
                        inside.stream()
                                .map(located -> new ArchiveReading.Located(file, located.entry()))
                                .toList(),
                        "");
            }
        }
    }
}
