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
    /** From here on, and so many: what systems give, without the small ones, which stand in texts for other things. */
    private static final int FIRST = 1_000;

    private static final int COUNT = 31_000;

    /** A process's number in a text of the JDK's or the program's, "pid=4321" say. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<=pid\\W{0,3})\\d{1,18}(?!\\w)", Pattern.CASE_INSENSITIVE);

    private final Map<Long, Long> numbers = new HashMap<>();
    private final long own;

    /**
     * @param hash of the program's classes
     */
    ProcessNumbers(int hash) {
        own = FIRST + Math.floorMod(hash, COUNT);
        numbers.put(ProcessHandle.current().pid(), own);
    }

    /** The number in this run of a process with this one of the system's. */
    synchronized long of(long real) {
        return numbers.computeIfAbsent(real, unknown -> own + numbers.size());
    }

    /** A text with the numbers in this run of those that were asked before. */
    synchronized String in(String text) {
        return NUMBERED.matcher(text).replaceAll(found -> "" + told(Long.parseLong(found.group())));
    }

    // what the hooks have told already stays, though another process may really have that number
    private long told(long number) {
        return numbers.containsValue(number) ? number : numbers.getOrDefault(number, number);
    }
}
