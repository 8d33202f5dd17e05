package org.threadgrader.intake;

import org.threadgrader.message.Message;

/**
 * Folders or files without anything to grade or to run.
 *
 * @param reason one line that names the folder and says what to do
 */
public record Unreadable(Message reason) implements Received, ClassReading {}
