package org.threadgrader.handout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A text with places such as {@code @VERSION@}, from the grader's own resources: what a {@link Handout} and a {@link
 * NewCourse} write into their files.
 */
record Template(String text) {
    static Template of(String name) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the grader");
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The same with one of its places filled. */
    Template with(String place, String filling) {
        return new Template(text.replace("@" + place + "@", filling));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** With the line ends that Windows wants. */
    byte[] windowsBytes() {
        return new Template(text.replace("\r\n", "\n").replace("\n", "\r\n")).bytes();
    }
}
