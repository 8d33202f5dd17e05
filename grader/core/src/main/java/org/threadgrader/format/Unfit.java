package org.threadgrader.format;

import org.threadgrader.message.Message;

/**
 * They can't be made as asked.
 *
 * @param reason what is wrong, where, and what to do
 */
public record Unfit(Message reason) implements Opening {}
