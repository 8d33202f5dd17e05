package org.threadgrader.format;

import java.nio.charset.StandardCharsets;

/**
 * One file that a {@link Format} makes.
 *
 * @param name in the format's folder
 * @param content all of it
 */
record Output(String name, byte[] content) {
    static Output text(String name, String text) {
        return new Output(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
