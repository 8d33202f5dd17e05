package org.threadgrader.probe;

import java.util.List;

/**
 * One run that the judge asks for: a piece of the channel.
 *
 * @param holdOrder which thread is held, in start order: 0 is the main thread; negative: none
 * @param holdLocal before which of its own events
 * @param holdPatience how many backward jumps all others may make meanwhile
 * @param gates places that wait for the judge
 * @param jitter the seed of real delays at hooks; 0: none
 * @param assertions whether assert statements are executed
 * @param strategy one of {@link Strategies}
 * @param strategySeed its seed
 * @param numbers its numbers
 * @param spurious whether waits may end without a reason
 * @param whole the sites of updates that lose nothing
 */
record Task(
        String mainClass,
        List<String> arguments,
        String standardInput,
        long seed,
        int holdOrder,
        int holdLocal,
        long holdPatience,
        List<Gate> gates,
        long jitter,
        boolean assertions,
        int strategy,
        long strategySeed,
        int[] numbers,
        boolean spurious,
        int[] whole) {
    /** A place at which a thread waits for the judge. */
    record Gate(String name, int order, int local) {}
}
