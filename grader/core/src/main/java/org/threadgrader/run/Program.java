package org.threadgrader.run;

import org.threadgrader.weave.Woven;

/**
 * What a child JVM is given to run.
 *
 * @param mainClass the binary name of the class whose main method is called
 */
public record Program(String mainClass, Woven woven) {}
