package org.threadgrader.weave;

/**
 * How an instruction reads or sets a variable, by the places of what it takes, from 0: a piece of {@link Accessors}.
 *
 * @param variable what all accesses to variables of this sort are known by: one of {@link org.threadgrader.probe.VariableNames}
 * @param writes whether it sets it
 * @param instance where it takes the object whose variable it is; {@link #NONE} for a static field
 * @param key where it takes the index or the key; {@link #NONE} where the object has but one such variable
 * @param value where it takes what it sets it to; {@link #NONE} where it reads, or changes it in one step
 * @param asks whether it reads it and gives an answer in place of what it is: {@code isEmpty()}
 */
record VariableAccess(String variable, boolean writes, int instance, int key, int value, boolean asks) {
    /** It takes none. */
    static final int NONE = -1;

    static VariableAccess read(String variable, int instance, int key) {
        return new VariableAccess(variable, false, instance, key, NONE, false);
    }

    static VariableAccess write(String variable, int instance, int key, int value) {
        return new VariableAccess(variable, true, instance, key, value, false);
    }

    /** Whether it changes what is there in one step. */
    boolean changes() {
        return writes && value == NONE;
    }

    /** The same, by a method that gives an answer in place of what it reads. */
    VariableAccess asAnswer() {
        return new VariableAccess(variable, writes, instance, key, value, true);
    }

    /** Whether one reads what the other one sets, as far as that can be said without the objects. */
    boolean isOfSameSortAs(VariableAccess other) {
        return variable.equals(other.variable)
                && (instance == NONE) == (other.instance == NONE)
                && (key == NONE) == (other.key == NONE);
    }
}
