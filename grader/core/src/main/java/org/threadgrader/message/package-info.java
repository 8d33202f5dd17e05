/**
 * What every stage of the grader says to people: keyed messages that are put into words, English or Chinese, only where
 * they are read.
 */
@NullMarked
package org.threadgrader.message;

import org.jspecify.annotations.NullMarked;
