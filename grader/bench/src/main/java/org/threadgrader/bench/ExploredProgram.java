package org.threadgrader.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * A program that {@link Exploring} gives to both sides.
 *
 * @param sources its files or its folders, below the checkout
 * @param faulty whether there is a fault to be found
 */
record ExploredProgram(List<Path> sources, String mainClass, boolean faulty) {
    /** The reference solutions of the course, which are right; where that is a class, with a program that uses it. */
    static final List<ExploredProgram> COURSE = List.of(
            reference("ex02_by_constructor", "ByConstructor"),
            reference("ex03_by_subclass", "BySubclass"),
            reference("ex08_wait_for_all", "WaitForAll"),
            used("ex12_tickets", "Selling"),
            used("ex13_transfer", "Transfers"),
            used("ex14_bounded_buffer", "PutAndTake"),
            used("ex15_pool", "Tasks"),
            used("ex16_in_order", "LastComesFirst"));

    /** The one that prints 301 lines. */
    static final ExploredProgram LONGEST = COURSE.get(2);

    /** Small programs, each with one fault or as its near miss without. */
    static final List<ExploredProgram> SCENARIOS = List.of(
            catalogue("fields", "LostUpdates", true),
            catalogue("fields", "GuardedUpdates", false),
            catalogue("atomics", "SeatSoldTwice", true),
            catalogue("atomics", "SeatSoldOnce", false),
            catalogue("deadlocks", "OppositeTransfers", true),
            catalogue("deadlocks", "TransfersByNumber", false),
            catalogue("monitors", "NotifyMixedWaiters", true),
            catalogue("monitors", "NotifyAllMixedWaiters", false));

    private static ExploredProgram reference(String packageName, String mainClass) {
        return new ExploredProgram(
                List.of(Path.of("solutions/src/main/java", packageName)), packageName + "." + mainClass, false);
    }

    private static ExploredProgram used(String packageName, String mainClass) {
        return new ExploredProgram(
                List.of(
                        Path.of("solutions/src/main/java", packageName),
                        Path.of("grader/bench/src/main/programs", packageName)),
                packageName + "." + mainClass,
                false);
    }

    private static ExploredProgram catalogue(String topic, String name, boolean faulty) {
        return new ExploredProgram(List.of(Path.of("solutions/catalogue", topic, name + ".java")), name, faulty);
    }

    /** Without its package. */
    String name() {
        return mainClass.substring(mainClass.lastIndexOf('.') + 1);
    }
}
