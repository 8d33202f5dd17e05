/**
 * A stage beside grading: from the submissions of a class to a {@link org.threadgrader.similar.Similarity}, which says whose
 * answers are alike. It is no verdict, and nothing that grades knows of it.
 *
 * <p>{@link org.threadgrader.similar.JPlag} compares, as a program of its own.
 */
@NullMarked
package org.threadgrader.similar;

import org.jspecify.annotations.NullMarked;
