package org.threadgrader.assignment;

/** What came of reading an assignment's folder. */
public sealed interface AssignmentReading permits Assignment, PartOfAssignment, UnreadableAssignment {}
