package org.threadgrader.isolate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The name of what belongs to one grader and must not outlive it for good: control groups, and the filter of its boxes. It says
 * whose it is, so that another grader can remove what a killed one has left.
 *
 * <p>A number is given to another process some day; the moment of its start with it is not. That is counted in ticks since
 * the machine's start (proc(5), field 22 of stat), as the hour of the day changes with the clock, and one grader would
 * take another's for those of a dead one. Each container numbers its processes for itself, and two of them may share a folder:
 * so the name begins with the number of the namespace that its numbers are of (pid_namespaces(7)), which is given again only
 * when nobody is left in it.
 */
final class OwnerName {
    static final String PREFIX = "threadgrader-";

    /** The first field after the name of the program is the third. */
    private static final int START_AFTER_NAME = 22 - 3;

    private OwnerName() {}

    static String of(ProcessHandle process) {
        return PREFIX + namespace() + "." + process.pid() + "." + ticksAtStart(process.pid());
    }

    /** Whether a grader of this name runs, or may run: a name that says nothing to this process is not its to remove. */
    static boolean isAlive(String owner) {
        String[] parts = owner.substring(PREFIX.length()).split("\\.", -1);
        try {
            return parts.length != 3
                    || !parts[0].equals(namespace())
                    || ProcessHandle.of(Long.parseLong(parts[1]))
                            .filter(process -> of(process).equals(owner))
                            .isPresent();
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static String namespace() {
        try {
            // pid:[4026531836]
            return Files.readSymbolicLink(Path.of("/proc/self/ns/pid"))
                    .toString()
                    .replaceAll("\\D", "");
        } catch (IOException e) {
            return "0";
        }
    }

    private static String ticksAtStart(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"), StandardCharsets.ISO_8859_1);
            // the name of the program stands in parentheses, and may hold anything
            String[] afterName =
                    stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
            return afterName[START_AFTER_NAME];
        } catch (IOException e) {
            return "0";
        }
    }
}
