/**
 * How processes that touch a student's work are kept from this machine: the tiers of isolation, what stands before a
 * command at each, and the trial that finds out which one there is.
 */
@NullMarked
package org.threadgrader.isolate;

import org.jspecify.annotations.NullMarked;
