package org.threadgrader.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** Builds zip archives byte by byte, those too that no library would write. */
final class ZipBytes {
    private static final int UNIX = 3 << 8;
    private static final int ENCRYPTED = 1;
    private static final int ORDINARY = 0100644;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();
    private int lastHeader;
    private int lastSize;

    static ZipBytes zip() {
        return new ZipBytes();
    }

    ZipBytes file(String name, String text) {
        return file(name, bytes(text));
    }

    ZipBytes file(String name, byte[] content) {
        return file(bytes(name), content);
    }

    ZipBytes file(byte[] name, byte[] content) {
        return entry(name, content, ZipEntry.DEFLATED, 0, ORDINARY, checksum(content));
    }

    ZipBytes folder(String name) {
        return entry(bytes(name), new byte[0], ZipEntry.STORED, 0, 040755, 0);
    }

    ZipBytes withMode(String name, String text, int mode) {
        return entry(bytes(name), bytes(text), ZipEntry.DEFLATED, 0, mode, checksum(bytes(text)));
    }

    ZipBytes encrypted(String name, String text) {
        return entry(bytes(name), bytes(text), ZipEntry.DEFLATED, ENCRYPTED, ORDINARY, checksum(bytes(text)));
    }

    ZipBytes withMethod(String name, String text, int method) {
        return entry(bytes(name), bytes(text), method, 0, ORDINARY, checksum(bytes(text)));
    }

    ZipBytes damaged(String name, String text) {
        return entry(bytes(name), bytes(text), ZipEntry.DEFLATED, 0, ORDINARY, checksum(bytes(text)) ^ 1);
    }

    /** One more name for the bytes of the entry before. */
    ZipBytes sharing(String name, String text) {
        byte[] content = bytes(text);
        central(bytes(name), ZipEntry.DEFLATED, 0, ORDINARY, checksum(content), lastSize, content.length, lastHeader);
        return this;
    }

    /** An entry that says it unpacks to one byte, whatever comes out. */
    ZipBytes understated(String name, byte[] content) {
        byte[] packed = packed(content, ZipEntry.DEFLATED);
        local(bytes(name), ZipEntry.DEFLATED, 0, checksum(content), packed, 1);
        central(bytes(name), ZipEntry.DEFLATED, 0, ORDINARY, checksum(content), packed.length, 1, lastHeader);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        directory.forEach(all::writeBytes);
        int start = body.size();
        ByteBuffer end = buffer(22);
        end.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        end.putShort((short) directory.size()).putShort((short) directory.size());
        end.putInt(all.size() - start).putInt(start).putShort((short) 0);
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    private ZipBytes entry(byte[] name, byte[] content, int method, int flags, int mode, long checksum) {
        byte[] packed = packed(content, method);
        local(name, method, flags, checksum, packed, content.length);
        central(name, method, flags, mode, checksum, packed.length, content.length, lastHeader);
        return this;
    }

    private void local(byte[] name, int method, int flags, long checksum, byte[] packed, int size) {
        lastHeader = body.size();
        lastSize = packed.length;
        ByteBuffer header = buffer(30);
        header.putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) method);
        header.putInt(0).putInt((int) checksum).putInt(packed.length).putInt(size);
        header.putShort((short) name.length).putShort((short) 0);
        body.writeBytes(header.array());
        body.writeBytes(name);
        body.writeBytes(packed);
    }

    private void central(
            byte[] name, int method, int flags, int mode, long checksum, int packed, int size, int localHeader) {
        ByteBuffer header = buffer(46 + name.length);
        header.putInt(0x02014b50).putShort((short) (UNIX | 20)).putShort((short) 20);
        header.putShort((short) flags).putShort((short) method).putInt(0);
        header.putInt((int) checksum).putInt(packed).putInt(size);
        header.putShort((short) name.length).putShort((short) 0).putShort((short) 0);
        header.putShort((short) 0).putShort((short) 0).putInt(mode << 16).putInt(localHeader);
        header.put(name);
        directory.add(header.array());
    }

    private static byte[] packed(byte[] content, int method) {
        if (method != ZipEntry.DEFLATED) {
            return content;
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] piece = new byte[8192];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static long checksum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
