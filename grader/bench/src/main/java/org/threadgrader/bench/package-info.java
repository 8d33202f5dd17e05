/**
 * What grading costs: the benchmarks of Thread Grader, no part of the product.
 *
 * <p>{@link org.threadgrader.bench.Grading} compares whole processes with what cannot be avoided, {@link
 * org.threadgrader.bench.Exploring} exploration with Lincheck's; the classes with JMH's annotations look at the cost of one
 * event and of weaving one program.
 */
@NullMarked
package org.threadgrader.bench;

import org.jspecify.annotations.NullMarked;
