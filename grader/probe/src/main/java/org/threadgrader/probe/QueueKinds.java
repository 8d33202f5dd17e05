package org.threadgrader.probe;

/** The values of {@link EventKind#RELEASE} and {@link EventKind#ACQUIRE} of queues. */
public final class QueueKinds {
    /**
     * What is taken out makes room: that is before whatever is put into a bounded queue later, and whoever sees the room. The JDK's queues
     * keep it by their own locks and counts, though their documentation promises only the other direction.
     */
    public static final long ROOM = -1;

    private QueueKinds() {}
}
