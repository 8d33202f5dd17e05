/**
 * The part of Thread Grader that lives inside the student's JVM: hooks, event frames on the control channel, the
 * scheduler and the virtual clock.
 *
 * <p>It uses java.base alone, and nothing in it knows an expected value, a check or a score. It is not null-marked: hooks
 * stand in for the JDK's own methods and must take null wherever those do.
 */
package org.threadgrader.probe;
