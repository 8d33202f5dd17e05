package org.threadgrader.run;

import org.threadgrader.weave.Woven;

/**
 * What a child JVM is given to run.
 *
 * @param mainClass the binary name of the class whose main method is called
 * @param judged whether it may start no process but by the command that its scenario hands over; else processes are its own affair
 */
public record Program(String mainClass, Woven woven, boolean judged) {
    /** Whoever hands it in for an analysis runs it on a machine of theirs. */
    public Program(String mainClass, Woven woven) {
        this(mainClass, woven, false);
    }
}
