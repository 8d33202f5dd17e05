package org.threadgrader.format;

import java.nio.charset.StandardCharsets;
import org.threadgrader.report.WholeFile;

/**
 * One file that a {@link Format} makes.
 *
 * @param name in the format's folder
 * @param content makes all of it, as it is written
 */
record Output(String name, WholeFile.Bytes content) {
    static Output text(String name, String text) {
        return new Output(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
