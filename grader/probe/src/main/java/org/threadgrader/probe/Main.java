package org.threadgrader.probe;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The child JVM's entry. Standard input says where the judge listens (a port, 0 in a box, then a nonce of 16 bytes); standard output
 * and error are never part of the channel.
 */
public final class Main {
    private Main() {}

    /** Connects and serves the judge until it closes the channel. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        int port = in.readInt();
        byte[] nonce = new byte[16];
        in.readFully(nonce);
        Channel channel = Channel.open(port, nonce);
        ThreadGroup system = Thread.currentThread().getThreadGroup().getParent();
        Thread orphan = new Thread(system, () -> endWithTheJudge(in), "judge's end");
        orphan.setDaemon(true);
        orphan.start();
        Thread thread = new Thread(system, channel, "probe");
        thread.setDaemon(false);
        thread.start();
    }

    // the judge keeps standard input open while it lives, however it dies
    private static void endWithTheJudge(InputStream in) {
        try {
            while (in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            // the same as its end
        }
        Runtime.getRuntime().halt(0);
    }
}
