package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where this machine has mounted its control groups, and which of them a process is in: what proc(5) and cgroups(7) say of
 * {@code mountinfo} and {@code cgroup}.
 */
record Mounts(List<String> mountinfo, List<String> cgroup) {
    private static final Path PROCESS = Path.of("/proc/self");

    /** proc(5): in octal. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

    static Optional<Hierarchy> ofThisProcess() throws IOException {
        return new Mounts(
                        Files.readAllLines(PROCESS.resolve("mountinfo")), Files.readAllLines(PROCESS.resolve("cgroup")))
                .hierarchy();
    }

    /** The hierarchy that has the controller of memory, and the folder of the process's own group in it. */
    Optional<Hierarchy> hierarchy() {
        if (own("memory").isEmpty()) {
            return folder("", "cgroup2").map(UnifiedHierarchy::new);
        }
        Optional<Path> memory = folder("memory", "cgroup");
        Optional<Path> processes = folder("pids", "cgroup");
        Optional<Path> time = folder("cpuacct", "cgroup");
        return memory.isPresent() && processes.isPresent() && time.isPresent()
                ? Optional.of(new SeparateHierarchies(memory.get(), processes.get(), time.get()))
                : Optional.empty();
    }

    /** The path of the process's group, as {@code number:controllers:path} says; of version 2 with no controllers. */
    private Optional<String> own(String controller) {
        return cgroup.stream()
                .map(line -> line.split(":", 3))
                .filter(parts -> parts.length == 3
                        && Arrays.asList(parts[1].split(",", -1)).contains(controller))
                .map(parts -> parts[2])
                .findFirst();
    }

    private Optional<Path> folder(String controller, String type) {
        return own(controller)
                .flatMap(path -> mountinfo.stream()
                        .map(line -> line.split(" - ", 2))
                        .filter(halves -> halves.length == 2 && isOf(halves[1], controller, type))
                        .map(halves -> halves[0].split(" ", -1))
                        .flatMap(fields ->
                                below(unescaped(fields[3]), path)
                                        .map(rest -> Path.of(unescaped(fields[4]) + rest))
                                        .stream())
                        .filter(Files::isDirectory)
                        .findFirst());
    }

    /** Type, source and options of a mount. */
    private static boolean isOf(String mount, String controller, String type) {
        String[] fields = mount.split(" ", -1);
        return fields.length == 3
                && fields[0].equals(type)
                && (controller.isEmpty()
                        || Arrays.asList(fields[2].split(",", -1)).contains(controller));
    }

    /** Blanks and backslashes, which systemd puts into the names of its units, stand there as {@code \040} and {@code \134}. */
    private static String unescaped(String field) {
        return ESCAPE.matcher(field)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 8))));
    }

    /** A path below the folder of the hierarchy that a mount shows; empty where it is not. */
    private static Optional<String> below(String shown, String path) {
        if (shown.equals("/")) {
            return Optional.of(path.equals("/") ? "" : path);
        }
        return path.equals(shown) || path.startsWith(shown + "/")
                ? Optional.of(path.substring(shown.length()))
                : Optional.empty();
    }
}
