/**
 * The fifth stage of the way from a submission to its report: rewrites the class files of a program so that every step
 * that matters to a thread (a call, a lock, a field, a loop) tells the probe, with the line it stands on.
 *
 * <p>{@link org.threadgrader.weave.Weaver} is the only verb, {@link org.threadgrader.weave.Woven} its noun. Students'
 * classes are only ever bytes here; none is loaded.
 */
@NullMarked
package org.threadgrader.weave;

import org.jspecify.annotations.NullMarked;
