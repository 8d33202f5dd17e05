package org.threadgrader.weave;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a site of a program sets a variable by what it has read of it: a piece of {@link Woven}.
 *
 * @param method the atomic object's method that sets it; empty where it is a field, or has accessors of its own
 * @param kept whether what its thread has waited for since it read it may be why it sets it: it has kept the value, or only asked for it
 * @param function what is computed or set, where it is the same for whoever does it: operations, constants and plain static
 *     fields; empty where more goes into what is computed
 * @param idempotent whether that, done twice, is the same as done once: a bit set, the larger of two
 * @param combines whether a run can be made in which it is done to what the variable holds when it is set, whatever it has read
 * @param guarded whether it is done only where the value read equals something, or lacks it
 * @param conditions where it only asks: all that it asks; empty where that is not known
 */
public record UpdateSite(
        String method,
        boolean kept,
        String function,
        boolean idempotent,
        boolean combines,
        boolean guarded,
        Optional<List<Condition>> conditions) {
    /** Whether it and another site lose nothing of each other: only who finds one value sets it, both to the same. */
    public boolean isDoneOnceWith(UpdateSite other) {
        return guarded && other.guarded && setsTheSameAs(other);
    }

    /** Whether it computes nothing, and only asks whether to set it: {@code if (!dirty) dirty = true}. */
    public boolean onlyAsks() {
        return function.startsWith(Constants.TO);
    }

    /** Whether all that it has asked would be answered the same once another site has set the variable. */
    public boolean isAnsweredTheSameAfter(UpdateSite other) {
        return other.onlyAsks()
                && other.setsWhatIsKnown()
                && conditions
                        .filter(asked -> Stream.of(other.function
                                        .substring(Constants.TO.length())
                                        .split(" or "))
                                .allMatch(set -> asked.stream().allMatch(condition -> condition.holdsOf(set))))
                        .isPresent();
    }

    /** Whether it changes what is there in one step, after it was asked for: {@code if (left.get() > 0) left.decrementAndGet()}. */
    public boolean changesInOneStep() {
        return function.startsWith(Constants.IN_ONE_STEP);
    }

    /** Whether another site does so by the same call: one that takes may leave too little for another one, and one that gives does not. */
    public boolean changesAs(UpdateSite other) {
        return function.equals(other.function);
    }

    private boolean setsWhatIsKnown() {
        return !function.equals(Constants.TO_SOMETHING) && !changesInOneStep();
    }

    /** Whether it does not matter which of the two has set it, as both set values that are equal for good. */
    public boolean setsAnEqualOf(UpdateSite other) {
        return function.startsWith(Constants.TO_A_VALUE) && setsTheSameAs(other);
    }

    /** Whether another site that has found the same value sets it to the same. */
    public boolean setsTheSameAs(UpdateSite other) {
        return setsWhatIsKnown() && !function.isEmpty() && function.equals(other.function);
    }
}
