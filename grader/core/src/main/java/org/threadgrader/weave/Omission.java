package org.threadgrader.weave;

/**
 * A method that could not carry all its hooks, because a class file has no room for them. Whoever judges by what was
 * recorded must not conclude anything from silence there.
 *
 * @param className binary name of the class, with dots
 * @param method name of the method as compiled, or {@code *} for every method of the class
 */
public record Omission(String className, String method, Extent extent) {

    /** How much was left out. */
    public enum Extent {
        /** Accesses to fields and arrays, calls on unsynchronised objects and backward jumps are not reported. */
        MEMORY,
        /** Nothing is reported: the code runs as it was compiled. */
        EVERYTHING
    }
}
