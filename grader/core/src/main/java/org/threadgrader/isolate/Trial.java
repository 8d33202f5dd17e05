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
import java.util.function.Predicate;
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

    /** Less than what the second process asks for, {@code org.threadgrader.probe.LimitTrial}, and enough to start it. */
    private static final Hierarchy.Limits SMALL = new Hierarchy.Limits(192L << 20, 48);

    /** Its last line where it may have no more threads, and dies of asking for memory. */
    private static final String BOUND = "threads refused";

    /** What it says of itself. */
    private static final Predicate<String> LIMITS_TRIED =
            line -> line.equals(BOUND) || line.equals("threads") || line.startsWith("memory of ");

    private Trial() {}

    /**
     * Tries all tiers.
     *
     * @param probe the class path of the processes that try, see {@code org.threadgrader.probe.BoxTrial}
     */
    public static Isolating of(Path probe) {
        return upTo(Tier.SERVER, probe);
    }

    /** Tries the tiers up to one. */
    public static Isolating upTo(Tier most, Path probe) {
        if (!most.isAtLeast(Tier.BUBBLEWRAP)) {
            return Isolating.PORTABLE;
        }
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return portable(Message.of("isolate.not-linux"));
        }
        if (!Bubblewrap.isInstalled()) {
            return portable(Message.of("isolate.not-installed"));
        }
        try {
            Bubblewrap box = Bubblewrap.forOwnJdk();
            // before any box: one that is still dying beside the grader keeps version 2 from handing anything down
            Optional<Accounting> accounting =
                    most.isAtLeast(Tier.SERVER) ? Optional.of(ControlGroups.ofThisProcess()) : Optional.empty();
            // first the kind that shows processes, in which one can count them
            for (boolean processes : new boolean[] {true, false}) {
                Optional<Message> lacking = lacking(said(box, probe, processes));
                if (lacking.isPresent()) {
                    return portable(lacking.get());
                }
            }
            return accounting
                    .map(groups -> accounted(box, groups, probe))
                    .orElseGet(() -> new Isolating(Isolation.BUBBLEWRAP, box, List.of()));
        } catch (IOException | UncheckedIOException e) {
            return portable(Message.of("isolate.failed", String.valueOf(e.getMessage())));
        }
    }

    private static Isolating accounted(Bubblewrap box, Accounting accounting, Path probe) {
        if (accounting instanceof Accounting.Unavailable unavailable) {
            return unaccounted(box, unavailable.reason());
        }
        ControlGroups groups = (ControlGroups) accounting;
        try {
            return unbound(saidWithin(box.accountedIn(groups, SMALL), probe))
                    .map(reason -> unaccounted(box, reason))
                    .orElseGet(() -> new Isolating(Isolation.SERVER, box.accountedIn(groups), List.of()));
        } catch (IOException e) {
            return unaccounted(box, groups.refused(e));
        }
    }

    /** Why a group does not hold, by what the process in it said; empty where it does. */
    static Optional<Message> unbound(String said) {
        if (said.isBlank()) {
            return Optional.of(Message.of("isolate.silent", LIMIT_SECONDS));
        }
        // a JVM that is refused a thread of its own may say so at any time
        String last = said.lines().filter(LIMITS_TRIED).reduce("", (one, next) -> next);
        if (last.equals(BOUND)) {
            return Optional.empty();
        }
        String instead = last.isEmpty() ? said.lines().reduce("", (one, next) -> next) : last;
        return Optional.of(Message.of("isolate.groups-leak", instead));
    }

    private static Isolating unaccounted(Bubblewrap box, Message reason) {
        return new Isolating(Isolation.BUBBLEWRAP, box, List.of(new Isolating.Lacking(Tier.SERVER, reason)));
    }

    private static Isolating portable(Message lacking) {
        return new Isolating(
                Isolation.PORTABLE,
                new Open(),
                List.of(
                        new Isolating.Lacking(Tier.BUBBLEWRAP, lacking),
                        new Isolating.Lacking(Tier.SERVER, Message.of("isolate.no-box", Tier.BUBBLEWRAP.shown()))));
    }

    /** Why a box does not hold, by what the process in it said, or bubblewrap instead of it; empty where it does. */
    static Optional<Message> lacking(String said) {
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
        // it stands in a sentence, and bubblewrap's own may end in a full stop
        String first = said.lines().findFirst().orElse("").replaceFirst("\\.$", "");
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
            List<String> command = java("-Xmx64m", probe, "org.threadgrader.probe.BoxTrial");
            command.addAll(List.of(secret.toString(), "" + listener.getLocalPort()));
            return output(box, command, new Box.Contents(List.of(probe), Optional.of(channel), processes));
        } finally {
            Files.deleteIfExists(folder.resolve("written"));
            Files.delete(secret);
            Files.deleteIfExists(channel);
            Files.delete(folder);
        }
    }

    /** What a process says that asks for more than its group may have; by its own limits it might. */
    private static String saidWithin(Bubblewrap box, Path probe) throws IOException {
        List<String> command = java("-Xmx512m", probe, "org.threadgrader.probe.LimitTrial");
        return output(box, command, new Box.Contents(List.of(probe), Optional.empty(), false));
    }

    private static List<String> java(String heap, Path probe, String mainClass) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", heap, "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", probe.toString(), mainClass));
        return command;
    }

    private static String output(Bubblewrap box, List<String> command, Box.Contents contents) throws IOException {
        try (Confined confined = box.around(command, contents)) {
            Process process = Starter.start(new ProcessBuilder(confined.command()).redirectErrorStream(true));
            try {
                return CompletableFuture.supplyAsync(() -> text(process.getInputStream()))
                        .get(LIMIT_SECONDS, TimeUnit.SECONDS)
                        .strip();
            } catch (TimeoutException | ExecutionException e) {
                return "";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "";
            } finally {
                process.destroyForcibly();
            }
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
