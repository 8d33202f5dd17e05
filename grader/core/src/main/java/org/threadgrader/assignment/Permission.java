package org.threadgrader.assignment;

/** What an {@link Exercise} lets its programs do beyond what every exercise does: the setting {@code allows}. */
public enum Permission {
    /** To start another process: the scenario's command, and no other. */
    PROCESS
}
