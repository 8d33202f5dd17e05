package org.threadgrader.assignment;

import org.threadgrader.message.Message;

/**
 * A folder that holds no assignment, or one with a mistake in it.
 *
 * @param reason one line that names the file and says what to do
 */
public record UnreadableAssignment(Message reason) implements AssignmentReading, SolutionsReading, RulesReading {}
