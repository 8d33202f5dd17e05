package org.threadgrader.compile;

/** What came of compiling some sources: a value either way. */
public sealed interface Compilation permits Compiled, NotCompiled {}
