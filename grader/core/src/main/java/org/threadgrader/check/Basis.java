package org.threadgrader.check;

import java.io.Serializable;

/** What a judgement rests on. */
public sealed interface Basis extends Serializable {
    /** The events of run 0 and the rules over them. */
    Basis RECORDED = new Recorded();

    /** See {@link #RECORDED}. */
    record Recorded() implements Basis {}

    /**
     * A further controlled run, with what makes it again.
     *
     * @param strategy how its schedule came about; {@link #HOLD} for an experiment that held a thread
     * @param seed the seed of its plan
     */
    record Schedule(String strategy, long seed) implements Basis {
        /** An experiment that held a thread. */
        public static final String HOLD = "hold";
    }
}
