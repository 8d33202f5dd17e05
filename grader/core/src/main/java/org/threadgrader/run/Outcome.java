package org.threadgrader.run;

/** Whether a program ran, which is another question than whether it was right: the end of a {@link Recorded} run. */
public sealed interface Outcome {
    /** It ended. Status 0: its last thread that is no daemon ended, or exit(0) was called. */
    record Ended(int status) implements Outcome {}

    /** Nobody could go on and nothing was held or awaited; the STUCK events say who waits for what. */
    record Stuck() implements Outcome {}

    /** Everyone who could go on repeated the same polls with unchanged state; the SPINNING events say who. */
    record NoProgress() implements Outcome {}

    /** A thread was held and nobody else could go on: the experiment's question is answered, the run was ended there. */
    record Quiet() implements Outcome {}

    /** A count limit was reached; its name is one of the probe's {@code Limits}. */
    record LimitReached(String limit) implements Outcome {}

    /** The child JVM ran out of memory. */
    record OutOfMemory() implements Outcome {}

    /** Only the wall clock ended it, or a standstill after control was given up: says nothing about the program. */
    record WallDeadline() implements Outcome {}

    /** The child JVM died. */
    record Died(int exitCode) implements Outcome {}

    /** What came over the channel was not what a probe sends. */
    record ProtocolViolation(String what) implements Outcome {}

    /** The program could not be begun: no such main method, or an error while its class was initialised. Text: what. */
    record NotBegun(String what) implements Outcome {}

    /** The JVM refused a woven class before any code ran: says nothing about the program. Text: what it had against it. */
    record Unverifiable(String what) implements Outcome {}
}
