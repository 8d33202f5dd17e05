package org.threadgrader.probe;

/** Which strategy makes the schedule of a run, as the judge and the probe both number them; see {@code run.Schedule}. */
public final class Strategies {
    /** Run 0's fair schedule. */
    public static final int FAIR = 0;
    /** At each step, anybody. Numbers: the odds against a switch. */
    public static final int RANDOM = 1;
    /** Priorities with a few random changes. Numbers: how many changes, within how many steps. */
    public static final int PCT = 2;
    /** Priorities of operations. */
    public static final int POS = 3;
    /** By the order of starts. Numbers: one of the orders below. */
    public static final int STARTS = 4;
    /** Threads are held before places until the others have passed. Numbers: the places' sites. */
    public static final int DIRECTED = 5;
    /** Nobody is interrupted but where it is said. Numbers: three a switch, namely who, at which of its turns, to whom. */
    public static final int SWITCHES = 6;
    /** The same, and TURN events say where else somebody could be interrupted. */
    public static final int SEARCH = 7;

    /** Each started thread runs at once, as far as it comes. */
    public static final int FORWARD = 0;
    /** Whoever started runs as far as it comes, then the last started thread first. */
    public static final int REVERSE = 1;
    /** Whoever started runs until it has to wait, then after each step the next one. */
    public static final int ROUND_ROBIN = 2;
    /** Whoever started runs as far as it comes, then the first started thread first. */
    public static final int MAIN_FIRST = 3;

    private Strategies() {}
}
