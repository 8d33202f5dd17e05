package org.threadgrader.explore;

import java.util.Optional;
import org.threadgrader.rule.Finding;
import org.threadgrader.timeline.Timeline;

/**
 * A fault and the run that shows it: a piece of an {@link Exploration}.
 *
 * @param finding the fault
 * @param schedule the schedule that showed it; empty where run 0 did
 * @param reproduced whether that schedule showed it again, three times alike
 * @param timeline the run that shows it; shrunk to few context switches where a schedule did
 */
public record Found(Finding finding, Optional<ScheduleName> schedule, boolean reproduced, Timeline timeline) {}
