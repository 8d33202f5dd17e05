package org.threadgrader.report;

/**
 * What made the judgements of a {@link GradedClass}: results can be compared where these are equal.
 *
 * @param version the grader's version
 * @param jdk the version of the JDK that compiled and ran the programs
 * @param checks a hash of the visible checks and the exercises' descriptions
 */
public record Engine(String version, String jdk, String checks) {}
