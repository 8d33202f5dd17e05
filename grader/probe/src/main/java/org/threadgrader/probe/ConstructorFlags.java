package org.threadgrader.probe;

/** Bits in the value of {@link EventKind#THREAD_NEW}: what the constructor was given. */
public final class ConstructorFlags {
    /** A target that is not null. */
    public static final int TARGET = 1;
    /** A name. */
    public static final int NAME = 2;
    /** A thread group that is not null. */
    public static final int GROUP = 4;
    /** The thread was made by a factory of the JDK's (an executor, a builder), not by a constructor call of the program's. */
    public static final int FACTORY = 8;
    /** A virtual thread (JDK 21 and later). */
    public static final int VIRTUAL = 16;

    private ConstructorFlags() {}
}
