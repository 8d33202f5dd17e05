/**
 * The stage that tells what is wrong with a run by its facts alone: from a {@link org.threadgrader.timeline.Timeline} to
 * {@link org.threadgrader.rule.Finding}s. Data races by vector clocks, lock orders, misused monitors, threads that can't go
 * on or are left behind; no knowledge of any exercise.
 */
@NullMarked
package org.threadgrader.rule;

import org.jspecify.annotations.NullMarked;
