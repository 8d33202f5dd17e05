package org.threadgrader.intake;

/**
 * One Java source of a {@link Submission}, decoded.
 *
 * @param path relative to the submission's folder, separated by {@code /}
 * @param text without a byte-order mark, lines ended by LF alone
 * @param encoding what the file was decoded from
 */
public record SourceFile(String path, String text, Encoding encoding) {
    /** The path's last part, such as {@code ByConstructor.java}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path's folder, such as {@code src/ex02_by_constructor}; empty at the top. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
