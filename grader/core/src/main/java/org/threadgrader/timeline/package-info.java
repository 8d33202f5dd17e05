/**
 * The stage that turns a {@link org.threadgrader.run.Recorded} run into evidence: from raw events to a
 * {@link org.threadgrader.timeline.Timeline} of threads, names, lines, locks and the happens-before order.
 *
 * <p>What stands here are facts. What they mean for an exercise is said by the check stage.
 */
@NullMarked
package org.threadgrader.timeline;

import org.jspecify.annotations.NullMarked;
