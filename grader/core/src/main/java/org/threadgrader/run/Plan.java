package org.threadgrader.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How one run of a program is to be made. The same program and the same plan give the same events, whatever the
 * machine's load.
 *
 * @param arguments what main is given
 * @param standardInput what the program can read from System.in
 * @param seed the seed of everything that would be random, and of how many thread numbers are used up beforehand; none under 0
 * @param hold the thread to be held, and where
 * @param gates places where any thread waits for the judge (a live run)
 * @param jitter a seed for real delays at hooks; they must change nothing, which is what tests use them for
 * @param schedule who goes on at each step
 * @param spurious whether waits may end without a reason (JLS 17.2.1), in schedules that draw lots
 * @param assertions whether assert statements are executed
 * @param whole the sites of updates that lose nothing, though other threads' may come between their reading and their writing
 */
public record Plan(
        List<String> arguments,
        String standardInput,
        long seed,
        Optional<Hold> hold,
        List<Gate> gates,
        OptionalLong jitter,
        Schedule schedule,
        boolean spurious,
        boolean assertions,
        List<Integer> whole) {
    /** The fair, deterministic schedule without any hold: run 0. */
    public static final Plan RUN_0 = new Plan(
            List.of(),
            "",
            1,
            Optional.empty(),
            List.of(),
            OptionalLong.empty(),
            Schedule.FAIR,
            false,
            false,
            List.of());

    /** Run 0 with these arguments and this standard input. */
    public static Plan of(List<String> arguments, String standardInput) {
        return new Plan(
                arguments,
                standardInput,
                RUN_0.seed,
                Optional.empty(),
                List.of(),
                OptionalLong.empty(),
                Schedule.FAIR,
                false,
                false,
                List.of());
    }

    public Plan {
        arguments = List.copyOf(arguments);
        gates = List.copyOf(gates);
        whole = List.copyOf(whole);
    }

    /** Whether somebody is to be held, or to stand at a gate. */
    public boolean isExperiment() {
        return hold.isPresent() || !gates.isEmpty();
    }

    /** This plan with a thread held. */
    public Plan holding(Hold newHold) {
        return new Plan(
                arguments,
                standardInput,
                seed,
                Optional.of(newHold),
                gates,
                jitter,
                schedule,
                spurious,
                assertions,
                whole);
    }

    /** This plan with another gate. */
    public Plan gate(Gate gate) {
        List<Gate> more = new java.util.ArrayList<>(gates);
        more.add(gate);
        return new Plan(arguments, standardInput, seed, hold, more, jitter, schedule, spurious, assertions, whole);
    }

    /** This plan with another seed. */
    public Plan seed(long newSeed) {
        return new Plan(arguments, standardInput, newSeed, hold, gates, jitter, schedule, spurious, assertions, whole);
    }

    /** This plan with real delays at hooks. */
    public Plan jitter(long newJitter) {
        return new Plan(
                arguments,
                standardInput,
                seed,
                hold,
                gates,
                OptionalLong.of(newJitter),
                schedule,
                spurious,
                assertions,
                whole);
    }

    /** This plan with another schedule. */
    public Plan schedule(Schedule newSchedule) {
        return new Plan(arguments, standardInput, seed, hold, gates, jitter, newSchedule, spurious, assertions, whole);
    }

    /** This plan with waits that may end without a reason. */
    public Plan withSpuriousWakeUps() {
        return new Plan(arguments, standardInput, seed, hold, gates, jitter, schedule, true, assertions, whole);
    }

    /** This plan with assert statements executed. */
    public Plan withAssertions() {
        return new Plan(arguments, standardInput, seed, hold, gates, jitter, schedule, spurious, true, whole);
    }

    /** This plan with updates that lose nothing. */
    public Plan whole(List<Integer> sites) {
        return new Plan(arguments, standardInput, seed, hold, gates, jitter, schedule, spurious, assertions, sites);
    }

    /**
     * Holds a thread before one of its own events until nobody else can go on.
     *
     * @param worker which thread, counted from 1 in the order in which the program's threads are started; 0 is the main thread
     * @param beforeLocal the {@link Event#local()} of the event before which it is held; 0 is its first
     * @param patience how many backward jumps all others may make meanwhile, from 1: with one more the run ends at a limit
     */
    public record Hold(int worker, int beforeLocal, long patience) {
        /** The same, and others may go on for as long as in any run. */
        public Hold(int worker, int beforeLocal) {
            this(worker, beforeLocal, Long.MAX_VALUE);
        }
    }

    /**
     * A place at which a thread waits until the judge lets it go on.
     *
     * @param name the text of the GATE event
     * @param worker which thread, counted from 1 in start order
     * @param beforeLocal as in {@link Hold}
     */
    public record Gate(String name, int worker, int beforeLocal) {}
}
