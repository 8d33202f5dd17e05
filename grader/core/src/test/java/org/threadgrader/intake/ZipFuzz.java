package org.threadgrader.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a student could hand in as a zip: looks for archives that the intake does not expect, for half an hour. By its name no
 * part of the build, which tries what was kept ({@link AnyBytesTest}).
 */
final class ZipFuzz {
    @FuzzTest(maxDuration = "30m")
    void whateverItsBytesAnArchiveIsAnswered(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("zip-fuzz");
        try {
            AnyBytesTest.assertAnswered(folder, bytes);
        } finally {
            Files.deleteIfExists(folder.resolve("hw.zip"));
            Files.delete(folder);
        }
    }
}
