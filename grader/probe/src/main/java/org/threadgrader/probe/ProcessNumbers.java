package org.threadgrader.probe;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The numbers that processes have in one judged run, in place of those that the system gave them, which are others each time. A
 * piece of {@link Processes}.
 *
 * <p>The own process's number follows from the program's classes: who writes a number that he was shown into his source gets
 * another one. The others count on from it as they are asked.
 */
final class ProcessNumbers {
    /** More than Linux ever gives (PID_MAX_LIMIT): no process has one of them in truth. */
    private static final int FIRST = 1 << 22;

    private static final int COUNT = 100_000;

    /** A process's number as the JDK's own texts and ex01's lines give it. */
    private static final Pattern NUMBERED = Pattern.compile("(?<=pid\\s{0,3}=\\s{0,3})\\d{1,18}(?!\\w)");

    private final Map<Long, Long> numbers = new HashMap<>();
    private final long own;
    private boolean asked;

    /**
     * @param hash of the program's classes
     */
    ProcessNumbers(int hash) {
        own = FIRST + Math.floorMod(hash, COUNT);
        numbers.put(ProcessHandle.current().pid(), own);
    }

    /** The number in this run of a process with this one of the system's. */
    long of(long real) {
        asked = true;
        return numbers.computeIfAbsent(real, unknown -> own + numbers.size());
    }

    /** A text with the numbers in this run, where it is about processes: in any other program a small number is just that. */
    String in(String text) {
        return asked && text.contains("pid")
                ? NUMBERED.matcher(text).replaceAll(found -> "" + told(Long.parseLong(found.group())))
                : text;
    }

    private long told(long number) {
        return numbers.getOrDefault(number, number);
    }
}
