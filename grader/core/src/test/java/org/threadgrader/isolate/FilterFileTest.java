package org.threadgrader.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filter's file is nobody's for longer than its grader lives. */
final class FilterFileTest {
    private static final byte[] FILTER = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void theNextGraderRemovesWhatAKilledOneHasLeft() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherGrader.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path others = Path.of(other.inputReader().readLine());
        assertThat(FilterFile.in(folder, FILTER)).hasBinaryContent(FILTER);
        assertThat(others).as("while its grader lives").exists();

        other.destroyForcibly().waitFor();
        FilterFile.in(folder, FILTER);

        assertThat(others).doesNotExist();
    }

    @Test
    void whatIsNotNamedAsAFilterStays() throws IOException {
        List<Path> strange = List.of(
                Files.createFile(folder.resolve("threadgrader-notes.bpf")),
                Files.createFile(folder.resolve("threadgrader-1.2.3-4.bpf")),
                Files.createFile(folder.resolve("threadgrader-x.y-4.bpf")),
                Files.createFile(folder.resolve("other-4000000.1-4.bpf")));

        FilterFile.in(folder, FILTER);

        assertThat(strange).allMatch(Files::exists);
    }

    /** A grader with a filter, until its standard input ends. */
    static final class OtherGrader {
        private OtherGrader() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println(FilterFile.in(Path.of(arguments[0]), FILTER));
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
