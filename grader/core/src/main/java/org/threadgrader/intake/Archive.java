package org.threadgrader.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip archive that is read where it lies: its directory at once, an entry when it is asked for, and nothing by what a
 * header says of a size. Whatever its bytes are, {@link IOException} is all that is thrown.
 */
final class Archive implements Closeable {
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LOCAL_HEADER = 30;

    private final ZipFile zip;
    private final List<Entry> entries;

    private Archive(ZipFile zip, List<Entry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /** One entry, in no way checked: its name is what the archive says, decoded, with slashes alone. */
    record Entry(String name, ZipArchiveEntry header, boolean overlaps) {
        boolean isFolder() {
            return header.isDirectory() || name.endsWith("/");
        }

        /** What is no file, whatever it is called. */
        Optional<Unfit> kind() {
            if (header.isUnixSymlink()) {
                return Optional.of(Unfit.LINK);
            }
            int type = header.getUnixMode() & TYPE;
            return type == 0 || type == REGULAR || type == FOLDER ? Optional.empty() : Optional.of(Unfit.SPECIAL);
        }
    }

    /** Why an archive cannot be read as a whole. */
    enum Failure {
        /** It holds more names than may be. */
        CROWDED,
        /** There is not a byte in it. */
        EMPTY,
        /** It begins as a zip does. */
        DAMAGED,
        /** It is something else. */
        NO_ZIP
    }

    /** Thrown in place of an archive. */
    static final class Failed extends IOException {
        private static final long serialVersionUID = 1;

        private final Failure failure;

        Failed(Failure failure, Exception cause) {
            super(failure.name(), cause);
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    /**
     * Opens an archive; the channel is closed with it.
     *
     * @param directory how many bytes the list of its entries may have
     */
    static Archive open(SeekableByteChannel channel, long directory) throws Failed {
        BoundedChannel bounded = new BoundedChannel(channel, directory);
        try {
            if (channel.size() == 0) {
                channel.close();
                throw new Failed(Failure.EMPTY, new EOFException());
            }
            boolean marked = startsAsZip(channel);
            try {
                ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(bounded)
                        .setIgnoreLocalFileHeader(true)
                        .get();
                Archive archive = new Archive(zip, entries(zip));
                bounded.lift();
                if (!EndRecord.announces(archive.entries().size(), channel)) {
                    throw new IOException("entries are missing");
                }
                return archive;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw new Failed(
                        bounded.isExhausted() ? Failure.CROWDED : marked ? Failure.DAMAGED : Failure.NO_ZIP, e);
            }
        } catch (Failed e) {
            throw e;
        } catch (IOException e) {
            throw new Failed(Failure.DAMAGED, e);
        }
    }

    private static boolean startsAsZip(SeekableByteChannel channel) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(2);
        channel.position(0);
        while (start.hasRemaining() && channel.read(start) >= 0) {
            // until both are there, or the end is
        }
        channel.position(0);
        return start.position() == 2 && start.get(0) == 'P' && start.get(1) == 'K';
    }

    /** In the order of the archive's directory. */
    List<Entry> entries() {
        return entries;
    }

    private static List<Entry> entries(ZipFile zip) {
        List<ZipArchiveEntry> headers = Collections.list(zip.getEntries());
        Set<ZipArchiveEntry> overlapping = overlapping(headers);
        boolean western = headers.stream().anyMatch(header -> Decoding.isWestern(raw(header)));
        List<Entry> entries = new ArrayList<>();
        for (ZipArchiveEntry header : headers) {
            // Tools of Windows separate by backslashes too; whatever is looked for in a path is looked for after this.
            entries.add(new Entry(name(header, western).replace('\\', '/'), header, overlapping.contains(header)));
        }
        return List.copyOf(entries);
    }

    /** Flags are not to be trusted: macOS writes UTF-8 without the flag, and Chinese Windows the code page's bytes. */
    private static String name(ZipArchiveEntry header, boolean western) {
        byte[] raw = raw(header);
        return Decoding.strictly(raw, StandardCharsets.UTF_8)
                .or(() -> western ? Optional.of(Decoding.western(raw)) : Decoding.strictly(raw, Decoding.GB18030))
                .orElseGet(() -> new String(raw, StandardCharsets.UTF_8));
    }

    private static byte[] raw(ZipArchiveEntry header) {
        byte[] raw = header.getRawName();
        return raw == null ? header.getName().getBytes(StandardCharsets.UTF_8) : raw;
    }

    /** Entries whose bytes, by the least they can take, reach into another's. */
    private static Set<ZipArchiveEntry> overlapping(List<ZipArchiveEntry> headers) {
        List<ZipArchiveEntry> ordered = new ArrayList<>(headers);
        ordered.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        Set<ZipArchiveEntry> overlapping = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<ZipArchiveEntry> farthest = new HashSet<>();
        long end = Long.MIN_VALUE;
        for (ZipArchiveEntry header : ordered) {
            if (header.getLocalHeaderOffset() < end) {
                overlapping.add(header);
                overlapping.addAll(farthest);
            }
            long own = end(header);
            if (own >= end) {
                end = own;
                farthest = Set.of(header);
            }
        }
        return overlapping;
    }

    private static long end(ZipArchiveEntry header) {
        byte[] raw = header.getRawName();
        long named = LOCAL_HEADER + (raw == null ? 0 : raw.length) + Math.max(0, header.getCompressedSize());
        long end = header.getLocalHeaderOffset() + named;
        return end < header.getLocalHeaderOffset() ? Long.MAX_VALUE : end;
    }

    /** An entry's first bytes, no more than the limit; all of them only if they are what the checksum says. */
    byte[] read(Entry entry, int limit) throws IOException {
        ZipArchiveEntry header = entry.header();
        if (header.getGeneralPurposeBit().usesEncryption()) {
            throw new Unfit.Found(Unfit.ENCRYPTED);
        }
        if (header.getMethod() != ZipEntry.STORED && header.getMethod() != ZipEntry.DEFLATED) {
            throw new Unfit.Found(Unfit.METHOD);
        }
        if (entry.overlaps()) {
            throw new Unfit.Found(Unfit.OVERLAP);
        }
        byte[] read;
        try (InputStream in = zip.getInputStream(header)) {
            read = in.readNBytes(limit);
        } catch (IOException | RuntimeException e) {
            throw new Unfit.Found(Unfit.DAMAGED);
        }
        if (read.length < limit && checksum(read) != header.getCrc()) {
            throw new Unfit.Found(Unfit.DAMAGED);
        }
        return read;
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // What was read is read.
        }
    }
}
