package org.threadgrader.compile;

import org.threadgrader.message.Message;

/**
 * One thing that keeps a source from compiling.
 *
 * @param file the source's path as the student knows it; empty when the problem belongs to no file
 * @param line counted from 1; 0 when the problem belongs to no line
 * @param spot what the compiler points at there
 * @param plain what is wrong and what to do, in plain words
 * @param original the compiler's own words, in English
 */
public record Problem(String file, long line, Spot spot, Message plain, String original) {}
