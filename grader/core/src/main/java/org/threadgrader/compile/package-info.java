/**
 * The stage after intake: sources become class files, or problems in plain words.
 *
 * <p>{@link org.threadgrader.compile.Compiler#warm()} drives javac in a JVM of its own, because a source can be made to
 * take any compiler's memory and time; {@link org.threadgrader.compile.Compiler#local()} compiles in this process, for
 * a student's own machine. Student code never runs here, nor anything it could bring along: no processors, no plug-ins,
 * an empty class path.
 */
@NullMarked
package org.threadgrader.compile;

import org.jspecify.annotations.NullMarked;
