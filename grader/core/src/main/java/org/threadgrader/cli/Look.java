package org.threadgrader.cli;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@link Watching} shows of an exercise, each text with its lines ended. It begins with what a student has to see: the
 * verdict and the first rejection must not scroll away.
 *
 * @param verdict what was judged
 * @param brief the same with all of the first rejection alone
 * @param run the run that it rests on; empty where nothing ran
 * @param standing where to go on, and how far the student is
 */
record Look(String verdict, String brief, String run, String standing) {
    /** However low a window is, less of a verdict is none. */
    private static final int LEAST = 8;

    /** All of it. */
    String whole() {
        return verdict + run + standing;
    }

    /**
     * As much of it as fits: of the other rejections a line each, and then from the top on.
     *
     * @param rows how many lines there is room for
     * @param cut the line that says how many there are in all
     */
    String within(int rows, IntFunction<String> cut) {
        long all = whole().lines().count();
        if (all <= rows) {
            return whole();
        }
        List<String> most = Stream.of(brief, run).flatMap(String::lines).toList();
        long room = Math.max(LEAST, rows - standing.lines().count() - 1);
        return Stream.concat(most.stream().limit(room), Stream.of(cut.apply((int) all)))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                + standing;
    }
}
