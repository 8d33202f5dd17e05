package org.threadgrader.check;

/**
 * A place in a student's source that a judgement or an {@link Advice} points to.
 *
 * @param file the file's name without its folders, for instance {@code ByConstructor.java}
 * @param line the line, from 1
 */
public record Where(String file, int line) implements Comparable<Where> {

    @Override
    public int compareTo(Where other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** The place as editors and terminals understand it: {@code File.java:12}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
