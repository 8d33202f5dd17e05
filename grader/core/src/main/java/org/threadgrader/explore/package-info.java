/**
 * The stage that makes more runs of a program than one: from a {@link org.threadgrader.run.Program} to an
 * {@link org.threadgrader.explore.Exploration} of its schedules, with a witness that can be made again, shrunk and read.
 */
@NullMarked
package org.threadgrader.explore;

import org.jspecify.annotations.NullMarked;
