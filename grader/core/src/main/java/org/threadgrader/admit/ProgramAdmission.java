package org.threadgrader.admit;

/** What became of a program that belongs to no exercise, before it runs. */
public sealed interface ProgramAdmission permits CompiledProgram, Refused {}
