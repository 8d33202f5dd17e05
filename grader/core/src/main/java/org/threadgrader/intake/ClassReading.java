package org.threadgrader.intake;

/** What became of folders and jars of compiled classes: the classes, or the reason there are none. */
public sealed interface ClassReading permits ClassFiles, Unreadable {}
