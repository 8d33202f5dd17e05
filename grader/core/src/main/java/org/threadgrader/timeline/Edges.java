package org.threadgrader.timeline;

import org.threadgrader.probe.QueueKinds;
import org.threadgrader.run.Event;

/** Which edges an order of a {@link Timeline} is made of: each order answers another question. */
public enum Edges {
    /** Happens-before as the memory model has it (JLS 17.4.5). */
    ALL,
    /**
     * What would come in this order however locks were handed over: all edges but those by locks. What one thread reads of
     * another counts instead, plain fields too, as a thread may go by what it reads under a lock.
     */
    WITHOUT_LOCKS,
    /** Only what holds in every schedule: starts, and ends that were waited for. */
    START_AND_END;

    boolean acquires(Event event) {
        return switch (event.kind()) {
            case THREAD_BEGIN, JOINED -> true;
            case LOCK -> this == ALL;
            case READ, UPDATE_READ, WOKEN -> this == WITHOUT_LOCKS;
            case ACQUIRE,
                    POLL,
                    VOLATILE_READ,
                    UNBLOCK,
                    PERMIT_ACQUIRE,
                    IS_ALIVE,
                    GET_STATE,
                    INTERRUPTED,
                    CAUGHT,
                    PROGRAM_END -> this != START_AND_END;
            case RELEASE -> this != START_AND_END && event.value() == QueueKinds.ROOM;
            default -> false;
        };
    }

    boolean releases(Event event) {
        return switch (event.kind()) {
            case THREAD_START, THREAD_END -> true;
            case UNLOCK -> this == ALL;
            case WRITE, UPDATE_WRITE, NOTIFY -> this == WITHOUT_LOCKS;
            case PERMIT_RELEASE, RELEASE, VOLATILE_WRITE, INTERRUPT -> this != START_AND_END;
            case ACQUIRE -> this != START_AND_END && event.value() == QueueKinds.ROOM;
            default -> false;
        };
    }
}
