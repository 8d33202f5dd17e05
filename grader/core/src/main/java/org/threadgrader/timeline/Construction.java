package org.threadgrader.timeline;

import java.util.Optional;
import org.threadgrader.probe.ConstructorFlags;
import org.threadgrader.run.Event;

/**
 * How a thread object came into being.
 *
 * @param event its construction: who, where
 * @param className the binary name of its class
 * @param flags what its constructor was given, see {@link ConstructorFlags}
 * @param target the target given to the constructor
 */
public record Construction(Event event, String className, int flags, Optional<Target> target) {
    /**
     * The target a thread was given.
     *
     * @param object its id: two threads with the same one share it
     * @param className its class's binary name
     */
    public record Target(int object, String className) {}

    /** Whether the constructor was given a target. */
    public boolean hasTarget() {
        return (flags & ConstructorFlags.TARGET) != 0;
    }

    /** Whether the object's class is Thread itself. */
    public boolean isPlain() {
        return className.equals("java.lang.Thread");
    }

    /** Whether the JDK made it (an executor, a builder) and not a constructor call of the program's. */
    public boolean byFactory() {
        return (flags & ConstructorFlags.FACTORY) != 0;
    }

    /** Whether it is a virtual thread. */
    public boolean isVirtual() {
        return (flags & ConstructorFlags.VIRTUAL) != 0;
    }
}
