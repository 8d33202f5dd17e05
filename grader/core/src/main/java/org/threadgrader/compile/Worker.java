package org.threadgrader.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.threadgrader.compile.Outcome.GaveUp;
import org.threadgrader.intake.SourceFile;

/**
 * The main class of the {@link WarmCompiler}'s own JVM: compiles what it is sent, until its input ends.
 *
 * <p>Only javac runs here, never student code.
 */
final class Worker {
    private Worker() {}

    /** Serves requests from standard input on standard output. */
    public static void main(String[] args) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        Wire.writeReady(out);
        BlockingQueue<List<SourceFile>> requests = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(in, requests), "requests");
        reader.setDaemon(true);
        reader.start();
        Javac javac = new Javac();
        while (true) {
            Outcome outcome = javac.run(requests.take());
            Wire.writeOutcome(out, outcome);
            if (outcome instanceof GaveUp) {
                // Nobody knows what state a compiler is in that gave up; the judge starts another.
                Runtime.getRuntime().halt(0);
            }
        }
    }

    /** Reads while a task runs too, so that a judge's end ends a worker that a source keeps busy. */
    private static void read(DataInputStream in, BlockingQueue<List<SourceFile>> requests) {
        try {
            while (true) {
                requests.add(Wire.readRequest(in));
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (IOException e) {
            Runtime.getRuntime().halt(2);
        }
    }
}
