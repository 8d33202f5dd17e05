package org.threadgrader.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.threadgrader.compile.Outcome.Built;
import org.threadgrader.compile.Outcome.Cause;
import org.threadgrader.compile.Outcome.ClassFile;
import org.threadgrader.compile.Outcome.Diagnosis;
import org.threadgrader.compile.Outcome.Failed;
import org.threadgrader.compile.Outcome.GaveUp;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;

/** How the {@link WarmCompiler} and its {@link Worker} talk: requests of sources, answers of {@link Outcome}s. */
final class Wire {
    private static final int MAX_BYTES = 32 << 20;
    private static final int MAX_ENTRIES = 100_000;

    /** What a worker says first, once. */
    private static final int READY = 'R';

    private Wire() {}

    static void writeReady(DataOutputStream out) throws IOException {
        out.writeByte(READY);
        out.flush();
    }

    static void readReady(DataInputStream in) throws IOException {
        if (in.readByte() != READY) {
            throw new IOException("no word of a worker's");
        }
    }

    static void writeRequest(DataOutputStream out, List<SourceFile> files) throws IOException {
        out.writeInt(files.size());
        for (SourceFile file : files) {
            writeText(out, file.path());
            writeText(out, file.text());
        }
        out.flush();
    }

    static List<SourceFile> readRequest(DataInputStream in) throws IOException {
        int count = count(in);
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(new SourceFile(readText(in), readText(in), Encoding.UTF_8));
        }
        return files;
    }

    static void writeOutcome(DataOutputStream out, Outcome outcome) throws IOException {
        if (outcome instanceof Built built) {
            out.writeByte('B');
            out.writeInt(built.classes().size());
            for (ClassFile file : built.classes()) {
                writeText(out, file.name());
                out.writeInt(file.source());
                writeBytes(out, file.bytes());
            }
        } else if (outcome instanceof Failed failed) {
            out.writeByte('F');
            out.writeInt(failed.diagnoses().size());
            for (Diagnosis diagnosis : failed.diagnoses()) {
                writeText(out, diagnosis.code());
                out.writeInt(diagnosis.source());
                out.writeLong(diagnosis.line());
                out.writeLong(diagnosis.position());
                writeText(out, diagnosis.original());
            }
        } else {
            out.writeByte('G');
            out.writeByte(((GaveUp) outcome).cause().ordinal());
        }
        out.flush();
    }

    /**
     * An answer to a request of so many sources, none of it believed: whoever has got hold of a compiler may have written it.
     *
     * @throws IOException where it is none, or takes more than 32 MB together
     */
    static Outcome readOutcome(DataInputStream answer, int sources) throws IOException {
        DataInputStream in = new DataInputStream(new LimitedInput(answer, MAX_BYTES));
        int kind = in.readByte();
        switch (kind) {
            case 'B' -> {
                int count = count(in);
                List<ClassFile> classes = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    classes.add(new ClassFile(readText(in), source(in, sources), readBytes(in)));
                }
                return new Built(classes);
            }
            case 'F' -> {
                int count = count(in);
                List<Diagnosis> diagnoses = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    diagnoses.add(new Diagnosis(
                            readText(in), source(in, sources), in.readLong(), in.readLong(), readText(in)));
                }
                return new Failed(diagnoses);
            }
            case 'G' -> {
                int cause = in.readByte();
                Cause[] causes = Cause.values();
                if (cause < 0 || cause >= causes.length) {
                    throw new IOException("no such cause: " + cause);
                }
                return new GaveUp(causes[cause]);
            }
            default -> throw new IOException("no such answer: " + kind);
        }
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("not a length: " + length);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    /** The index of a source, -1 for none. */
    private static int source(DataInputStream in, int sources) throws IOException {
        int source = in.readInt();
        if (source < -1 || source >= sources) {
            throw new IOException("no such source: " + source);
        }
        return source;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_ENTRIES) {
            throw new IOException("not a count: " + count);
        }
        return count;
    }
}
