package org.threadgrader.isolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A box by the program bubblewrap: a root of its own with nothing in it but the JDK and what it needs, read-only, and a small
 * folder for temporary files; no network, no other process, no capability, fewer system calls, and limits; where there are
 * control groups, for all that runs in it together as well. Under root each box has a user of its own, who owns nothing.
 *
 * <p>Whatever ends bubblewrap ends all that runs in the box. It ends by itself with the thread that started it, see {@link
 * Starter}.
 */
public final class Bubblewrap implements Box {
    private static final Path PROGRAM = Path.of("/usr/bin/bwrap");
    private static final Path LIMITS = Path.of("/usr/bin/prlimit");
    private static final Path ANOTHER_USER = Path.of("/usr/bin/setpriv");
    private static final Path SHELL = Path.of("/bin/sh");

    /** In each box, and a JDK of the system's with it. */
    private static final Path LIBRARIES = Path.of("/usr/lib");

    /** What a JVM opens; each mount takes time. */
    private static final List<String> DEVICES = List.of("/dev/null", "/dev/random", "/dev/urandom");

    /** Users who own no file, one for each box in turn; the group is nobody's. */
    private static final int FIRST_USER = 64_000;

    private static final int USERS = 1000;
    private static final String NO_GROUP = "65534";

    /** Graders side by side do not begin with the same one. */
    private static final AtomicInteger NEXT_USER =
            new AtomicInteger((int) ProcessHandle.current().pid());

    /** Enters each group that is named up to a dash, then opens the filter, then becomes the command that is left. */
    private static final String ENTRY =
            "while [ \"$1\" != - ]; do echo 0 >\"$1\" || exit 1; shift; done; shift; exec 3<\"$0\"; exec \"$@\"";

    private static final Path NO_FILTER = Path.of("/dev/null");

    private static final int TEMPORARY_BYTES = 16 << 20;

    /** A JVM needs 11 to 15 threads itself; programs of the course start up to 300. */
    private static final int MOST_THREADS = 1024;

    /** Bytes: the stacks of so many threads as programs of the course start, and what the JVM's own limits let it have. */
    private static final long MOST_DATA = 1_200_000_000;

    /** More than a child that serves one submission needs; a compiler that has served a class for so long is replaced. */
    private static final int MOST_CPU_SECONDS = 600;

    private static final int MOST_FILES = 256;

    /** What all processes of a box may use together: for one JVM, more than its own limits let it have. */
    private static final Hierarchy.Limits TOGETHER = new Hierarchy.Limits(1L << 30, MOST_THREADS);

    private final Path jdk;
    private final boolean root;
    private final Optional<Path> filter;
    private final List<Path> linked;
    private final Optional<ControlGroups> groups;
    private final Hierarchy.Limits together;

    private Bubblewrap(
            Path jdk,
            boolean root,
            Optional<Path> filter,
            List<Path> linked,
            Optional<ControlGroups> groups,
            Hierarchy.Limits together) {
        this.jdk = jdk;
        this.root = root;
        this.filter = filter;
        this.linked = List.copyOf(linked);
        this.groups = groups;
        this.together = together;
    }

    /** The same with limits for all that runs in a box together. */
    Bubblewrap accountedIn(ControlGroups accounting) {
        return accountedIn(accounting, TOGETHER);
    }

    /** The same with limits of their own. */
    Bubblewrap accountedIn(ControlGroups accounting, Hierarchy.Limits limits) {
        return new Bubblewrap(jdk, root, filter, linked, Optional.of(accounting), limits);
    }

    /** Whether the programs that it takes are there; whether they work, only a trial tells. */
    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.isExecutable(LIMITS);
    }

    /**
     * A box for this JDK.
     *
     * @throws IOException where the filter of system calls can't be written
     */
    static Bubblewrap forOwnJdk() throws IOException {
        Path jdk = Path.of(System.getProperty("java.home")).toRealPath();
        boolean root = isRoot();
        Optional<byte[]> code = SeccompFilter.of(System.getProperty("os.arch"));
        Optional<Path> filter = Optional.empty();
        if (code.isPresent()) {
            filter = Optional.of(FilterFile.in(Path.of(System.getProperty("java.io.tmpdir")), code.get()));
        }
        return new Bubblewrap(jdk, root, filter, linkedFrom(jdk), Optional.empty(), TOGETHER);
    }

    /** Whether this JVM's user is number 0, which a machine may call by any name. */
    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException("can't tell whose process this is", e);
        }
    }

    /** Folders below /etc that files of a JDK are links to, as a distribution's package has it. */
    private static List<Path> linkedFrom(Path jdk) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(jdk, 4)) {
            for (Path file : files.filter(Files::isSymbolicLink).toList()) {
                Path target = Files.exists(file) ? file.toRealPath() : file;
                if (target.startsWith("/etc") && target.getNameCount() > 2) {
                    folders.add(target.getRoot().resolve(target.subpath(0, 2)));
                }
            }
        }
        return new ArrayList<>(folders);
    }

    @Override
    public Confined around(List<String> command, Contents contents) throws IOException {
        Optional<ControlGroup> group =
                groups.isPresent() ? Optional.of(groups.get().open(together)) : Optional.empty();
        List<String> all = new ArrayList<>(entry(group));
        all.addAll(inside(command, contents));
        return new Confined(all, group);
    }

    /** By a shell, which is in the group before anything else is, and opens the filter where bubblewrap reads it. */
    private List<String> entry(Optional<ControlGroup> group) {
        List<String> entry = new ArrayList<>(List.of(SHELL.toString(), "-c", ENTRY));
        entry.add(filter.orElse(NO_FILTER).toString());
        group.ifPresent(one -> one.entries().forEach(file -> entry.add(file.toString())));
        entry.add("-");
        return entry;
    }

    private List<String> inside(List<String> command, Contents contents) {
        List<String> all = new ArrayList<>();
        if (root) {
            String user = "" + (FIRST_USER + Math.floorMod(NEXT_USER.getAndIncrement(), USERS));
            all.addAll(List.of(ANOTHER_USER.toString(), "--reuid=" + user, "--regid=" + NO_GROUP, "--clear-groups"));
        }
        all.add(PROGRAM.toString());
        all.addAll(
                List.of("--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent", "--new-session"));
        all.addAll(List.of("--cap-drop", "ALL", "--clearenv"));
        filter.ifPresent(file -> all.addAll(List.of("--seccomp", "3")));
        files(contents, all);
        all.addAll(List.of("--setenv", "LC_CTYPE", "C.UTF-8"));
        // without /proc the JVM can't tell where it lies
        all.addAll(List.of("--setenv", "LD_LIBRARY_PATH", jdk.resolve("lib") + ":" + jdk.resolve("lib/server")));
        all.addAll(List.of(
                LIMITS.toString(),
                "--nproc=" + MOST_THREADS,
                "--data=" + MOST_DATA,
                "--fsize=" + TEMPORARY_BYTES,
                "--nofile=" + MOST_FILES,
                "--core=0",
                "--cpu=" + MOST_CPU_SECONDS));
        all.addAll(command);
        return all;
    }

    private void files(Contents contents, List<String> all) {
        all.addAll(List.of("--ro-bind", "" + LIBRARIES, "" + LIBRARIES, "--ro-bind-try", "/usr/lib64", "/usr/lib64"));
        all.addAll(List.of("--symlink", "usr/lib", "/lib", "--ro-bind-try", "/lib64", "/lib64"));
        all.addAll(List.of("--ro-bind", LIMITS.toString(), LIMITS.toString()));
        // before what is readable: that may lie below it outside
        all.addAll(List.of("--size", "" + TEMPORARY_BYTES, "--tmpfs", "/tmp"));
        DEVICES.forEach(device -> all.addAll(List.of("--dev-bind", device, device)));
        if (!jdk.startsWith(LIBRARIES)) {
            readable(jdk, all);
        }
        linked.forEach(folder -> readable(folder, all));
        contents.readable().forEach(path -> readable(path.toAbsolutePath(), all));
        contents.channel().ifPresent(socket -> all.addAll(List.of("--ro-bind", "" + socket, "" + CHANNEL)));
        if (contents.processes()) {
            all.addAll(List.of("--proc", "/proc"));
        }
        all.addAll(List.of("--remount-ro", "/", "--chdir", "/tmp"));
    }

    private static void readable(Path path, List<String> all) {
        all.addAll(List.of("--ro-bind", path.toString(), path.toString()));
    }

    /** Lets whoever a box runs as reach what lies in a folder of the judge's. */
    public static void openTo(Path folder, Path socket) throws IOException {
        if (!isRoot()) {
            return; // it runs as the same user
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-rw-rw-"));
    }

    @Override
    public boolean isClosed() {
        return true;
    }
}
