package org.threadgrader.intake;

/** What the {@link Intake} made of a folder: submissions, or the reason there are none. */
public sealed interface Received permits ClassFolder, Unreadable {}
