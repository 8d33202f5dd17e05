/**
 * The stage in which an author's words meet the evidence: the vocabulary of checks, the assertions that say expected,
 * but and at, and the misconceptions that explain a rejection from recorded facts.
 *
 * <p>An author writes a JUnit 5 class marked {@link org.threadgrader.check.Program} whose methods are marked
 * {@link org.threadgrader.check.Check}. A method asks for a {@link org.threadgrader.check.Run} (the finished evidence
 * of run 0), for {@link org.threadgrader.check.Experiments} (further controlled runs, in each of which one worker is held)
 * or for a {@link org.threadgrader.check.LiveRun} (a run in progress, with gates that the check opens one after another),
 * and asserts with {@link org.threadgrader.check.Assertions#assertThat(org.threadgrader.check.Run) assertThat}.
 */
@NullMarked
package org.threadgrader.check;

import org.jspecify.annotations.NullMarked;
