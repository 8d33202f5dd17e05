package org.threadgrader.check;

import org.threadgrader.timeline.ThreadFacts;

/** A thread that the program of a {@link Run} started. */
public final class Worker extends Participant {

    Worker(Run run, ThreadFacts facts) {
        super(run, facts);
    }

    /** Its place in start order, from 1. */
    public int number() {
        return facts().role().number();
    }
}
