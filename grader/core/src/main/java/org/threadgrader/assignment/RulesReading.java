package org.threadgrader.assignment;

/** What became of an instructor's file of rules: the {@link Rules}, or the reason there are none. */
public sealed interface RulesReading permits Rules, UnreadableAssignment {}
