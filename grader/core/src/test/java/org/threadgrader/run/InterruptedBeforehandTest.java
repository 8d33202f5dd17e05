package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Methods that may wait, called by a thread that has been interrupted before: which of them say so, only the JDK's code tells. */
final class InterruptedBeforehandTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final Path PROGRAM = Path.of("src/test/resources/org/threadgrader/run/InterruptedBeforehand.java");

    @TempDir
    Path folder;

    @Test
    void eachAnswersAsItDoesInAPlainJvm() throws Exception {
        String source = Files.readString(PROGRAM);

        List<String> lines = BENCH.run(SmallProgram.of(source)).lines();

        assertThat(lines).containsExactlyElementsOf(plainLines(source));
    }

    private List<String> plainLines(String source) throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> type : SmallProgram.compile(source).entrySet()) {
            Files.write(folder.resolve(type.getKey() + ".class"), type.getValue());
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder.toString(),
                        "Main")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(folder.resolve("output"));
    }
}
