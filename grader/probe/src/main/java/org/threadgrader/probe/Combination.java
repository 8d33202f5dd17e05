package org.threadgrader.probe;

/**
 * How an update makes the new value of a variable out of the old one and of something else, so that the same can be done to another
 * old value: a piece of {@link WholeUpdates}.
 */
public enum Combination {
    /** The new value differs from the old one by what was added, modulo 2^64. */
    SUM,
    /** The same of numbers of type double, which are given by their bits. */
    SUM_OF_DOUBLES,
    /** Bits are turned. */
    XOR,
    /** Bits are set. */
    OR,
    /** The larger of two. */
    MAX,
    /** The smaller of two. */
    MIN,
    /** What is written is taken because it is more than what was read, or because it is less: it is still only where that holds. */
    SURPASSING;

    /**
     * What the update sets where another value stands than the one that it has read.
     *
     * @param read the value that it was computed from
     * @param written what was computed
     * @param current the value that stands there now
     */
    long of(long read, long written, long current) {
        return switch (this) {
            case SUM -> current + (written - read);
            case SUM_OF_DOUBLES ->
                Double.doubleToRawLongBits(Double.longBitsToDouble(current)
                        + (Double.longBitsToDouble(written) - Double.longBitsToDouble(read)));
            case XOR -> current ^ written ^ read;
            case OR -> current | written;
            case MAX -> Math.max(current, written);
            case MIN -> Math.min(current, written);
            case SURPASSING -> written > read ? Math.max(current, written) : Math.min(current, written);
        };
    }
}
