package org.threadgrader.admit;

/** What became of one exercise of a submission before it runs. */
public sealed interface Admission permits Admitted, Missing, DoesNotCompile, Refused {}
