package org.threadgrader.check;

/** An author's entry to assertions over recorded evidence. */
public final class Assertions {
    private Assertions() {}

    /** Begins an assertion about a whole run. */
    public static RunAssert assertThat(Run run) {
        return new RunAssert(run);
    }

    /** Begins an assertion about main or a worker. */
    public static ParticipantAssert assertThat(Participant participant) {
        return new ParticipantAssert(participant);
    }

    /** Begins an assertion about a worker. */
    public static WorkerAssert assertThat(Worker worker) {
        return new WorkerAssert(worker);
    }
}
