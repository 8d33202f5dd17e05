package org.threadgrader.report;

import java.time.Duration;
import java.time.Instant;

/**
 * When a class was graded and how long it took: the only part of a {@link GradedClass} that differs from one grading to
 * the next.
 *
 * @param started when grading began
 * @param took how long it took, on the wall
 */
public record Timing(Instant started, Duration took) {}
