package org.threadgrader.check;

/** What a judgement rests on. */
public enum Basis {
    /** The events of run 0 and the rules over them. */
    RECORDED,
    /** A further controlled run: an experiment that held a thread, or a schedule that was sought. */
    SCHEDULE
}
