package org.threadgrader.rule;

/** What sort of fault a {@link Finding} is; {@link #id()} is its name in JSON. */
public enum Kind {
    /** A data race: two accesses to one variable, at least one a write, that nothing orders (JLS 17.4.5); or a lost update. */
    RACE("race"),
    /** A state in which nobody can go on, a lost signal included. */
    DEADLOCK("deadlock"),
    /** A cycle in the order in which locks are taken, which no gate lock and no start or join order prevents. */
    LOCK_ORDER("lock-order"),
    /** An exception that no handler of the program's own caught. */
    EXCEPTION("exception"),
    /** An exit status other than 0, or threads cut off by exit. */
    EXIT("exit"),
    /** Everybody who can go on repeats the same state. */
    NO_PROGRESS("no-progress"),
    /** Only idle pool threads or forgotten ones remain. */
    LEAK("leak"),
    /** wait, notify or unlock by a thread that does not own the monitor. */
    MONITOR("monitor");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The kind's name in JSON, such as {@code lock-order}. */
    public String id() {
        return id;
    }
}
