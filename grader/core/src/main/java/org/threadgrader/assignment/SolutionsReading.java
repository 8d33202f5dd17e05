package org.threadgrader.assignment;

/** What came of reading the solutions' folder. */
public sealed interface SolutionsReading permits Solutions, UnreadableAssignment {}
