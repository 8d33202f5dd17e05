package org.threadgrader.probe;

/**
 * Which variable of an object a READ or WRITE is about, where it is no field of the program's: part of {@link EventKind}'s
 * vocabulary. A field has its number, from 0; an element of an array or a list has {@code ~index}.
 */
public final class VariableNumbers {
    /** An unsynchronised collection as a whole, or its structure where its elements are variables of their own. */
    public static final int WHOLE = Integer.MIN_VALUE;

    /** The value of the first key of a map; those of its other keys go down from here. */
    public static final int FIRST_VALUE = Integer.MIN_VALUE / 2;

    private VariableNumbers() {}

    /** Whether it is the value of a key. */
    public static boolean isValue(long number) {
        return number <= FIRST_VALUE && number > WHOLE;
    }
}
