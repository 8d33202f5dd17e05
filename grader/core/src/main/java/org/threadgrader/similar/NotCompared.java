package org.threadgrader.similar;

import org.threadgrader.message.Message;

/** Nothing was compared. */
public record NotCompared(Message reason) implements Comparing {}
