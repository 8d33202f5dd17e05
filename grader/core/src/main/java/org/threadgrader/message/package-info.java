/**
 * The first stage of the grader: what people read, in English and in Simplified Chinese. Every later stage says what it
 * has to say as a {@link org.threadgrader.message.Message}; only the reports and the command line turn it into text.
 */
@NullMarked
package org.threadgrader.message;

import org.jspecify.annotations.NullMarked;
