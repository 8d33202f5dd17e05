package org.threadgrader.mark;

import org.threadgrader.message.Message;

/**
 * A table of an instructor's with a mistake in it.
 *
 * @param reason one line that names the file and the line, and says what to do
 */
public record UnreadableSheet(Message reason) implements OverridesReading, HandInTimesReading {}
