package org.threadgrader.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tries from within a box what a hostile program would: to read a file of the judge's, to write one beside it, to reach the
 * judge's network, to see other processes. Says on standard output what it could do, and at last that it tried; what it must be able to do
 * is to reach the channel.
 */
public final class BoxTrial {
    private static final int LIMIT_MILLIS = 2000;

    /** A box's own: the first one, and this one, and a command or two between them. */
    private static final int MOST_PROCESSES = 5;

    private BoxTrial() {}

    /** Takes the path of a file and the number of a port on loopback, both of which are there outside. */
    public static void main(String[] arguments) throws IOException {
        new BoxedLine();
        Path file = Path.of(arguments[0]);
        if (Files.isReadable(file)) {
            System.out.println("read");
        }
        if (writes(file.resolveSibling("written")) || writes(Path.of("/written"))) {
            System.out.println("write");
        }
        if (connects(Integer.parseInt(arguments[1]))) {
            System.out.println("network");
        }
        // without /proc nobody sees any
        if (Files.isDirectory(Path.of("/proc/self"))
                && ProcessHandle.allProcesses().count() > MOST_PROCESSES) {
            System.out.println("processes");
        }
        System.out.println("tried");
    }

    private static boolean writes(Path file) {
        try {
            Files.createFile(file);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean connects(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), LIMIT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
