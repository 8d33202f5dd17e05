package org.threadgrader.intake;

import org.threadgrader.message.Message;

/**
 * A folder without anything to grade.
 *
 * @param reason one line that names the folder and says what to do
 */
public record Unreadable(Message reason) implements Received {}
