package org.threadgrader.check;

import org.threadgrader.message.Message;

/**
 * One labelled line of the evidence of a judgement: expected, but, at, or a row of the timeline.
 *
 * @param label what the line is, for instance "expected"
 * @param text the line itself
 */
public record Fact(Message label, Message text) {}
