package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.message.Localized;

class EngineFactsTest {
    @TempDir
    Path folder;

    private Path checks;

    @BeforeEach
    void write() throws IOException {
        checks = Files.createDirectories(folder.resolve("src/test/java/ex02_one"))
                .resolve("Checks.java");
        Files.writeString(checks, "class Checks {\n}\n");
    }

    @Test
    void theHashFollowsTheChecksContent() throws IOException {
        String before = hash();
        Files.writeString(checks, "class Checks {\n  // more\n}\n");

        assertThat(before).matches("sha256:[0-9a-f]{64}");
        assertThat(hash()).isNotEqualTo(before);
    }

    @Test
    void theHashDoesNotFollowLineEndsNorOtherFiles() throws IOException {
        String before = hash();
        Files.writeString(checks, "class Checks {\r\n}\r\n");
        Files.writeString(folder.resolve("notes.txt"), "anything");

        assertThat(hash()).isEqualTo(before);
    }

    private String hash() {
        return EngineFacts.checks(new Assignment(folder, "small", new Localized("Small", "小"), SmallCourse.EXERCISES));
    }
}
