package org.threadgrader.run;

import java.util.List;

/**
 * Who goes on at each step of a run: a piece of a {@link Plan}. The same schedule of the same program gives the same run on
 * any machine, however loaded.
 */
public sealed interface Schedule {
    /** Run 0's: a thread runs until it has to wait or its quantum is used up, then the next one in start order. */
    Schedule FAIR = new Fair();

    /** Run 0's. */
    record Fair() implements Schedule {}

    /**
     * At each step, anybody.
     *
     * @param odds a switch is considered at one step out of so many, from 1
     */
    record RandomWalk(long seed, int odds) implements Schedule {}

    /**
     * Probabilistic concurrency testing (Burckhardt et al., ASPLOS 2010): random priorities, changed at a few random steps.
     *
     * @param changes how many steps change a priority
     * @param length how many steps the run is thought to have, from 1
     */
    record Pct(long seed, int changes, int length) implements Schedule {}

    /** Partial order sampling (Yuan, Yang, Gu, CAV 2018): random priorities of operations. */
    record Pos(long seed) implements Schedule {}

    /** By the order in which threads are started. */
    record Starts(Order order) implements Schedule {
        /** The orders there are. */
        public enum Order {
            /** Each started thread runs at once, as far as it comes. */
            FORWARD,
            /** Main runs as far as it comes, then the last started thread first. */
            REVERSE,
            /** Main runs until it has to wait, then after each step the next one. */
            ROUND_ROBIN,
            /** Main runs as far as it comes, then the first started thread first. */
            MAIN_FIRST
        }
    }

    /**
     * Threads that come to suspicious places are held there until all others have come as far as they can.
     *
     * @param places numbers of sites, at least one
     */
    record Directed(long seed, List<Integer> places) implements Schedule {
        public Directed {
            places = List.copyOf(places);
        }
    }

    /**
     * Nobody is interrupted but where it is said; whoever has to wait is followed by the first that can go on.
     *
     * @param turnsRecorded whether {@code TURN} events say where else somebody could be interrupted
     */
    record Switches(List<Switch> switches, boolean turnsRecorded) implements Schedule {
        public Switches {
            switches = List.copyOf(switches);
        }
    }

    /**
     * A place where somebody else goes on.
     *
     * @param from who is interrupted or has to wait, in start order: 0 is main
     * @param turn at which of its own turns, as {@code SWITCH} events count them
     * @param to who goes on, in start order
     */
    record Switch(int from, int turn, int to) {}
}
