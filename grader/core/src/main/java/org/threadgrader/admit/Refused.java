package org.threadgrader.admit;

import org.threadgrader.message.Message;

/**
 * An exercise or a program that may not run, or of which nobody can tell which class is meant.
 *
 * @param reason what is refused, by name, and what to do
 */
public record Refused(Message reason) implements Admission, ProgramAdmission {}
