package org.threadgrader.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Process other = otherGrader(List.of());
        Path others = Path.of(other.inputReader().readLine());
        assertThat(FilterFile.in(folder, FILTER)).hasBinaryContent(FILTER);
        assertThat(others).as("while its grader lives").exists();

        other.destroyForcibly().waitFor();
        FilterFile.in(folder, FILTER);

        assertThat(others).doesNotExist();
    }

    @Test
    void graderInAnotherContainerKeepsItsFilter() throws IOException, InterruptedException {
        List<String> container = List.of(
                "bwrap", "--bind", "/", "/", "--dev", "/dev", "--unshare-pid", "--proc", "/proc", "--die-with-parent");
        assumeTrue(starts(container), "no namespace of processes can be made here");
        Process other = otherGrader(container);
        try {
            Path others = Path.of(other.inputReader().readLine());

            Path own = FilterFile.in(folder, FILTER);
            other.outputWriter().append('\n').flush();
            other.inputReader().readLine();

            assertThat(others).as("of the one in the container").exists();
            assertThat(own).as("of the one outside").exists();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private static boolean starts(List<String> container) throws InterruptedException {
        List<String> command = new ArrayList<>(container);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Process otherGrader(List<String> container) throws IOException {
        List<String> command = new ArrayList<>(container);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OtherGrader.class.getName(),
                folder.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void whatIsNotNamedAsAFilterStays() throws IOException {
        List<Path> strange = List.of(
                Files.createFile(folder.resolve("threadgrader-notes.bpf")),
                Files.createFile(folder.resolve("threadgrader-1.4000000.3-4.bpf")),
                Files.createFile(folder.resolve("threadgrader-1.2-4.bpf")),
                Files.createFile(folder.resolve("threadgrader-x.y-4.bpf")),
                Files.createFile(folder.resolve("other-4000000.1-4.bpf")));

        FilterFile.in(folder, FILTER);

        assertThat(strange).allMatch(Files::exists);
    }

    /** A grader with a filter, and another one whenever it is sent a line, until its standard input ends. */
    static final class OtherGrader {
        private OtherGrader() {}

        public static void main(String[] arguments) throws IOException {
            do {
                System.out.println(FilterFile.in(Path.of(arguments[0]), FILTER));
            } while (System.in.read() >= 0);
        }
    }
}
