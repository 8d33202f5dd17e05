package org.threadgrader.isolate;

import java.io.IOException;
import java.io.InputStream;
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

    private Trial() {}

    /**
     * What came of a trial.
     *
     * @param isolating the best there is
     * @param lacking why there is nothing better, and the mend; empty: there is
     */
    public record Tried(Isolating isolating, Optional<Message> lacking) {}

    /**
     * Tries a box.
     *
     * @param probe the class path of the process that tries, see {@code org.threadgrader.probe.BoxTrial}
     */
    public static Tried of(Path probe) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return portable(Message.of("isolate.not-linux"));
        }
        if (!Bubblewrap.isInstalled()) {
            return portable(Message.of("isolate.not-installed"));
        }
        try {
            Bubblewrap box = Bubblewrap.forOwnJdk();
            String said = said(box, probe);
            if (said.equals(TRIED)) {
                return new Tried(new Isolating(Isolation.BUBBLEWRAP, box), Optional.empty());
            }
            return portable(said.endsWith(TRIED) ? Message.of("isolate.leaks", leaks(said)) : cause(said));
        } catch (IOException e) {
            return portable(Message.of("isolate.failed", String.valueOf(e.getMessage())));
        }
    }

    private static Tried portable(Message lacking) {
        return new Tried(Isolating.PORTABLE, Optional.of(lacking));
    }

    private static String leaks(String said) {
        return said.substring(0, said.length() - TRIED.length()).strip().replace("\n", ", ");
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

    private static String said(Bubblewrap box, Path probe) throws IOException {
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
            command.addAll(List.of(
                    secret.toString(),
                    "" + listener.getLocalPort(),
                    "" + ProcessHandle.current().pid()));
            Process process = Starter.start(new ProcessBuilder(
                            box.around(command, new Box.Contents(List.of(probe), Optional.of(channel), false)))
                    .redirectErrorStream(true));
            return output(process);
        } finally {
            Files.deleteIfExists(folder.resolve("written"));
            Files.delete(secret);
            Files.deleteIfExists(channel);
            Files.delete(folder);
        }
    }

    private static String output(Process process) throws IOException {
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
