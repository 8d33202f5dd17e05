package org.threadgrader.intake;

import java.nio.file.Path;

/** Reads what was handed in. */
public final class Intake {
    private Intake() {}

    /** Reads a folder of submission folders, one student each. */
    public static Received read(Path folder) {
        throw new UnsupportedOperationException("follows");
    }

    /** Reads one person's folder: an exercises folder with {@code src/main/java}, or a folder of Java files. */
    public static Received single(Path folder) {
        throw new UnsupportedOperationException("follows");
    }
}
