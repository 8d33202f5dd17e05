package org.threadgrader.isolate;

/** How much holds a process of a student's back, from least to most. */
public enum Tier {
    /** A process of its own with limits, anywhere that Java runs. */
    PORTABLE("portable"),

    /** Linux's namespaces by the program bubblewrap: no network, no files but Java's own, no other process. */
    BUBBLEWRAP("bubblewrap"),

    /** The same with memory, processes and time of all together accounted for. */
    SERVER("server");

    private final String name;

    Tier(String name) {
        this.name = name;
    }

    /** Whether this one holds back at least as much as another. */
    public boolean isAtLeast(Tier other) {
        return compareTo(other) >= 0;
    }

    /** As results and people call it. */
    public String shown() {
        return name;
    }
}
