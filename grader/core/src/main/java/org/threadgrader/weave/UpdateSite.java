package org.threadgrader.weave;

/**
 * How a site of a program sets a variable to what it has computed from the variable's own value: a piece of {@link Woven}.
 *
 * @param method the atomic object's method that sets it; empty where the variable is a volatile field
 * @param kept whether the value was kept in a local variable meanwhile, so that the program knows it to be that of before
 * @param function what is computed, where it is the same for whoever does it: operations, constants and
 *     plain static fields; empty where more goes in
 * @param idempotent whether that, done twice, is the same as done once: a bit set, the larger of two
 * @param combines whether a run can be made in which it is done to what the variable holds when it is set, whatever it has read
 * @param guarded whether it is done only where the value read equals something, or lacks it
 */
public record UpdateSite(
        String method, boolean kept, String function, boolean idempotent, boolean combines, boolean guarded) {
    /** Whether it and another site lose nothing of each other: only who finds one value sets it, both to the same. */
    public boolean isDoneOnceWith(UpdateSite other) {
        return guarded && other.guarded && setsTheSameAs(other);
    }

    /** Whether it sets the same each time, and only where the value read allows it: {@code if (!dirty) dirty = true}. */
    public boolean setsAConstant() {
        return function.startsWith(Constants.TO);
    }

    /** Whether another site that has found the same value sets it to the same. */
    public boolean setsTheSameAs(UpdateSite other) {
        return !function.isEmpty() && function.equals(other.function);
    }
}
