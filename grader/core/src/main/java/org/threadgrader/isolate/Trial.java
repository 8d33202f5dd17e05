package org.threadgrader.isolate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.threadgrader.message.Message;

/**
 * Finds out which tier there is: by a process that tries to get out of a box, not by looking for a program. The entry of this
 * package.
 */
public final class Trial {
    private static final int LIMIT_SECONDS = 20;

    /** The last line of a process that has tried everything, {@code org.threadgrader.probe.BoxTrial}. */
    private static final String TRIED = "tried";

    /** What it could do, each in a line before that. */
    private static final Set<String> LEAKS = Set.of("read", "write", "network", "processes");

    private Trial() {}

    /**
     * Tries a box.
     *
     * @param probe the class path of the process that tries, see {@code org.threadgrader.probe.BoxTrial}
     */
    public static Isolating of(Path probe) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return portable(Message.of("isolate.not-linux"));
        }
        if (!Bubblewrap.isInstalled()) {
            return portable(Message.of("isolate.not-installed"));
        }
        try {
            Bubblewrap box = Bubblewrap.forOwnJdk();
            // first the kind that shows processes, in which one can count them
            for (boolean processes : new boolean[] {true, false}) {
                Optional<Message> lacking = lacking(said(box, probe, processes));
                if (lacking.isPresent()) {
                    return portable(lacking.get());
                }
            }
            return new Isolating(Isolation.BUBBLEWRAP, box, Optional.empty());
        } catch (IOException | UncheckedIOException e) {
            return portable(Message.of("isolate.failed", String.valueOf(e.getMessage())));
        }
    }

    private static Isolating portable(Message lacking) {
        return new Isolating(Isolation.PORTABLE, new Open(), Optional.of(lacking));
    }

    private static Optional<Message> lacking(String said) {
        if (said.isEmpty()) {
            return Optional.of(Message.of("isolate.silent", LIMIT_SECONDS));
        }
        if (!said.lines().toList().contains(TRIED)) {
            return Optional.of(cause(said));
        }
        // a JVM may have something to say of its own
        List<String> leaks = said.lines().filter(LEAKS::contains).toList();
        return leaks.isEmpty() ? Optional.empty() : Optional.of(Message.of("isolate.leaks", String.join(", ", leaks)));
    }

    /** What stands in the way, in words of this machine, and what mends it. */
    private static Message cause(String said) {
        String first = said.lines().findFirst().orElse("");
        if (first.contains("uid map") || first.contains("namespace") || first.contains("Operation not permitted")) {
            return Message.of("isolate.no-namespaces", first);
        }
        if (first.contains("Can't find source path") || first.contains("Permission denied")) {
            return Message.of("isolate.unreadable", first);
        }
        return Message.of("isolate.failed", first);
    }

    private static String said(Bubblewrap box, Path probe, boolean processes) throws IOException {
        Path folder = Files.createTempDirectory("threadgrader-trial");
        Path secret = Files.createFile(folder.resolve("secret"));
        Path channel = folder.resolve("channel");
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(channel), 1);
            Bubblewrap.openTo(folder, channel);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-XX:-UsePerfData"));
            command.addAll(List.of("-cp", probe.toString(), "org.threadgrader.probe.BoxTrial"));
            command.addAll(List.of(secret.toString(), "" + listener.getLocalPort()));
            Process process = Starter.start(new ProcessBuilder(
                            box.around(command, new Box.Contents(List.of(probe), Optional.of(channel), processes)))
                    .redirectErrorStream(true));
            return output(process);
        } finally {
            Files.deleteIfExists(folder.resolve("written"));
            Files.delete(secret);
            Files.deleteIfExists(channel);
            Files.delete(folder);
        }
    }

    private static String output(Process process) {
        CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        try {
            return text.get(LIMIT_SECONDS, TimeUnit.SECONDS).strip();
        } catch (TimeoutException | ExecutionException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            process.destroyForcibly();
        }
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
