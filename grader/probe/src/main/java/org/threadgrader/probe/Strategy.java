package org.threadgrader.probe;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Who goes on, at each step of a run that is not run 0: what makes one explored schedule differ from another. All its
 * choices follow from its seed. A piece of {@link Schedule}, guarded by the run.
 */
interface Strategy {
    /** Whether a thread may be interrupted here, before its next operation. */
    boolean mayInterrupt(ControlledThread c);

    /**
     * Chooses.
     *
     * @param from who passes control on; it is among the able where it can go on itself
     * @param able who can go on, in start order, and last whoever can by a limit that passes; never empty
     * @param dull those of them that have only repeated polls lately; they come after the others wherever that makes no
     *     difference in what can happen
     */
    ControlledThread choose(ControlledThread from, List<ControlledThread> able, List<ControlledThread> dull);

    /** A waiter whose wait ends without a reason here (JLS 17.2.1); null: nobody's does. */
    default ControlledThread wakes(ControlledThread from, List<ControlledThread> waiters) {
        return null;
    }

    /**
     * Whom a notify reaches (JLS 17.2.2: any of those that wait).
     *
     * @param waiters two or more, first come first
     */
    default ControlledThread reaches(ControlledThread from, List<ControlledThread> waiters) {
        return waiters.get(0);
    }

    /**
     * Any of them, and mostly one of the notifying thread's own kind, such as a reader where a reader leaves: of several sorts that
     * wait on one object, that is the one which the signal is of no use to.
     */
    static ControlledThread mostlyItsLike(
            SplittableRandom random, ControlledThread from, List<ControlledThread> waiters) {
        List<ControlledThread> alike = waiters.stream()
                .filter(waiter -> from.sections.get(waiter.section))
                .toList();
        boolean ofTwoSorts = !alike.isEmpty() && alike.size() < waiters.size();
        List<ControlledThread> among = ofTwoSorts && random.nextInt(8) != 0 ? alike : waiters;
        return among.get(random.nextInt(among.size()));
    }

    /** One of them, in one case out of eight. */
    static ControlledThread sometimes(SplittableRandom random, List<ControlledThread> waiters) {
        return random.nextInt(8) == 0 ? waiters.get(random.nextInt(waiters.size())) : null;
    }

    /** The strategy that a task asks for; null: run 0's. */
    static Strategy of(Task task) {
        int[] numbers = task.numbers();
        return switch (task.strategy()) {
            case Strategies.RANDOM -> new RandomWalk(task.strategySeed(), numbers[0], task.spurious());
            case Strategies.PCT -> new Priorities(task.strategySeed(), numbers[0], numbers[1], task.spurious());
            case Strategies.POS -> new OperationPriorities(task.strategySeed(), task.spurious());
            case Strategies.STARTS -> new StartOrder(numbers[0]);
            case Strategies.DIRECTED -> new Directed(task.strategySeed(), numbers, task.spurious());
            case Strategies.SWITCHES, Strategies.SEARCH -> new Switches(numbers);
            default -> null;
        };
    }
}
