package org.threadgrader.admit;

import org.threadgrader.message.Message;

/**
 * An exercise that was not handed in.
 *
 * @param reason what was looked for and what was found instead
 */
public record Missing(Message reason) implements Admission {}
