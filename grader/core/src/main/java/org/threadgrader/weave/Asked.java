package org.threadgrader.weave;

/**
 * What a program asks at run time, which tells what it is about: a piece of {@link Woven}.
 *
 * @param misuse whether an exception is what a monitor throws at who does not own it
 * @param results whether its results are right: it makes exceptions of its own, as assert statements do, or ends with a status
 * @param time what time it is, or how long something took
 * @param signals whether a signal has come: it waits for one of a monitor or a condition
 */
public record Asked(boolean misuse, boolean results, boolean time, boolean signals) {
    /** Nothing at all. */
    public static final Asked NOTHING = new Asked(false, false, false, false);
}
