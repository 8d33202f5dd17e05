package org.threadgrader.mark;

/** What became of a table of times: the {@link HandInTimes}, or the reason there are none. */
public sealed interface HandInTimesReading permits HandInTimes, UnreadableSheet {}
