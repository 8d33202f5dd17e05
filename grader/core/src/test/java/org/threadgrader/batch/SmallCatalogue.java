package org.threadgrader.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A catalogue in a folder of a test's own, with programs that need no engine. */
final class SmallCatalogue {
    static final String FAULTY = """
            // verdict: race, deadlock
            // also: exception
            // twin: Right
            // covers: Thread
            // what: It may stop or count wrongly.
            """;
    static final String RIGHT = """
            // verdict: none
            // twin: Faulty
            // covers: Thread
            // what: It counts.
            """;

    private final Path folder;

    SmallCatalogue(Path folder) {
        this.folder = folder;
    }

    /** A pair of near misses. */
    SmallCatalogue pair() throws IOException {
        return add("topic/Faulty", FAULTY).add("topic/Right", RIGHT);
    }

    /** A program with this header, whose class is called like the file. */
    SmallCatalogue add(String name, String header) throws IOException {
        String className = name.substring(name.lastIndexOf('/') + 1);
        return addSource(name, header + "public class " + className + " { public static void main(String[] a) {} }\n");
    }

    SmallCatalogue addSource(String name, String source) throws IOException {
        Path file = folder.resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        return this;
    }

    Catalogue read() {
        return Catalogue.read(folder);
    }
}
