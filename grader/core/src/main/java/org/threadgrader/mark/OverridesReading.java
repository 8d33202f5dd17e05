package org.threadgrader.mark;

/** What became of a table of overrides: the {@link Overrides}, or the reason there are none. */
public sealed interface OverridesReading permits Overrides, UnreadableSheet {}
