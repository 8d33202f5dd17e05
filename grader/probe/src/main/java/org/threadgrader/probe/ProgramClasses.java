package org.threadgrader.probe;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * The woven classes of one program: each run finds them as new. They are loaded again for it, with lambdas linked and code
 * compiled anew, unless setting their static fields back, and running their initialisers again,
 * does as well. A piece of the {@link Channel}.
 */
final class ProgramClasses {
    private final Map<String, byte[]> classes;
    private final boolean resettable;
    private ProgramLoader last;

    /** See {@link #refusal}; null: not asked yet. */
    private String refusal;

    private boolean lastAssertions;

    /**
     * @param resettable whether the initialisers of all classes but the first can run again at the class's first use
     */
    ProgramClasses(Map<String, byte[]> classes, boolean resettable) {
        this.classes = classes;
        this.resettable = resettable;
    }

    /** What the JVM has against a class of the last loader's program; empty: nothing. The same bytes are verified once. */
    String refusal() {
        if (refusal == null) {
            refusal = last.refusal();
        }
        return refusal;
    }

    /** Whether a class of the program's names a class, in the JVM's form, or a method whose name has these letters in it. */
    boolean name(String letters) {
        return classes.values().stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(letters));
    }

    /** A number that follows from the classes, the same in any JVM. */
    int hash() {
        int sum = 0;
        for (Map.Entry<String, byte[]> one : classes.entrySet()) {
            sum += 31 * one.getKey().hashCode() + Arrays.hashCode(one.getValue());
        }
        return sum;
    }

    /** A loader whose classes are as new. */
    ProgramLoader fresh(boolean assertions) {
        if (last != null && resettable && assertions == lastAssertions && last.reset()) {
            return last;
        }
        last = new ProgramLoader(classes, assertions);
        lastAssertions = assertions;
        return last;
    }
}
