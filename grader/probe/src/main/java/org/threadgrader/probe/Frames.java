package org.threadgrader.probe;

/**
 * What both ends of the channel have to take alike: the types of its frames, and which texts of a run are kept to be told by
 * their numbers. A frame is its payload's length (four bytes), its type (one byte) and the payload.
 */
public final class Frames {
    /** From the judge to the probe: classes, for the runs that follow. */
    public static final byte PROGRAM = 1;
    /** From the judge to the probe: a run begins. */
    public static final byte RUN = 2;
    /** From the judge to the probe: whoever waits at a gate goes on. */
    public static final byte OPEN = 3;
    /** From the judge to the probe: no gate will be opened any more, as the run is over; the next frame is none of its own. */
    public static final byte RELEASE = 4;

    /** From the probe to the judge: what happened. */
    public static final byte EVENTS = 1;
    /** From the probe to the judge: how the run ended. */
    public static final byte END = 2;
    /** From the probe to the judge: it is there. */
    public static final byte READY = 3;

    /** Texts up to so many bytes are sent once. */
    public static final int KEPT_LENGTH = 64;
    /** At most so many texts of a run are kept. */
    public static final int KEPT_TEXTS = 4096;

    private Frames() {}
}
