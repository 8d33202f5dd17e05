/**
 * The stage in which an author's words meet the evidence: the vocabulary of checks, the assertions that say expected,
 * but and at, and the misconceptions that explain a rejection from recorded facts.
 *
 * <p>An author writes a JUnit 5 class marked {@link org.threadgrader.check.Program} whose methods are marked
 * {@link org.threadgrader.check.Check}. A method asks for a {@link org.threadgrader.check.Run} (the finished evidence
 * of run 0) or for {@link org.threadgrader.check.Experiments} (further controlled runs), and asserts with
 * {@link org.threadgrader.check.Assertions#assertThat(org.threadgrader.check.Run) assertThat}.
 */
@NullMarked
package org.threadgrader.check;

import org.jspecify.annotations.NullMarked;
