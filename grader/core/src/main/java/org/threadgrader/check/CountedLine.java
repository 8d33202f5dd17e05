package org.threadgrader.check;

import org.threadgrader.timeline.Line;

/**
 * A line that counts: the real name of the thread that wrote it, and a number.
 *
 * @param line the line
 * @param number the number
 * @param separator what stands between name and number; a single blank is what was asked for
 */
public record CountedLine(Line line, int number, String separator) {}
