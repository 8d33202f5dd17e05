package org.threadgrader.isolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Control groups of this machine, where it lets this process make some. */
final class ControlGroupsTest {
    private static final Hierarchy.Limits LIMITS = new Hierarchy.Limits(64 << 20, 20);

    /** A killed process is gone long before; a clock would end that where the machine gives neither of the two its time. */
    private static final int MOST_TRIES = 10_000;

    private Optional<ControlGroups> groups = Optional.empty();

    @BeforeEach
    void findGroups() {
        Accounting accounting = ControlGroups.ofThisProcess();
        assumeTrue(accounting instanceof ControlGroups, accounting::toString);
        groups = Optional.of((ControlGroups) accounting);
    }

    private ControlGroups groups() {
        return groups.orElseThrow();
    }

    /** Starts a shell that is in the group before it does anything else. */
    static Process inGroup(ControlGroup group, String script) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c"));
        StringBuilder entry = new StringBuilder();
        group.entries().forEach(file -> entry.append("echo 0 >'").append(file).append("' || exit 9; "));
        command.add(entry + script);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Test
    void whoAsksForMoreMemoryThanTheGroupHasIsKilled() throws IOException, InterruptedException {
        try (ControlGroup group = groups().open(LIMITS)) {
            // a variable of 128 MB
            Process process =
                    inGroup(group, "a=0123456789abcdef; while [ ${#a} -lt 134217728 ]; do a=$a$a; done; echo all");

            assertThat(process.waitFor()).isEqualTo(128 + 9);
            assertThat(new String(process.getInputStream().readAllBytes())).isEmpty();
        }
    }

    @Test
    void whoStartsMoreProcessesThanTheGroupMayHaveIsRefused() throws IOException, InterruptedException {
        try (ControlGroup group = groups().open(LIMITS)) {
            Process process = inGroup(
                    group,
                    "echo in; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22; do sleep 60 >/dev/null 2>&1 & done; echo all");

            assertThat(process.waitFor()).isNotZero();
            assertThat(new String(process.getInputStream().readAllBytes()))
                    .startsWith("in\n")
                    .doesNotContain("all");
        }
    }

    @Test
    void timeThatEndedProcessesUsedIsCounted() throws IOException, InterruptedException {
        try (ControlGroup group = groups().open(LIMITS)) {
            Process process = inGroup(group, "(i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done); exit 0");
            assertThat(process.waitFor()).isZero();

            assertThat(group.cpuTime()).isPositive();
        }
    }

    @Test
    void aClosedGroupEndsWhatIsInItAndIsGone() throws IOException, InterruptedException {
        ControlGroup group = groups().open(LIMITS);
        Process process = inGroup(group, "echo in; sleep 60 & wait");
        process.inputReader().readLine();

        group.close();

        assertThat(process.waitFor()).isNotZero(); // by itself it ends well, after a minute
        for (int tried = 0; isThere(group) && tried < MOST_TRIES; tried++) {
            groups().open(LIMITS).close(); // removes what has ended
        }
        assertThat(group.entries()).noneMatch(Files::exists);
    }

    private static boolean isThere(ControlGroup group) {
        return group.entries().stream().anyMatch(Files::exists);
    }

    @Test
    void nothingIsLeftOfAGraderThatEnds() throws IOException, InterruptedException {
        Process other = otherGrader();
        Path folder = folderOf(other);
        assertThat(folder).isDirectory();

        other.getOutputStream().close();

        assertThat(other.waitFor()).isZero();
        assertThat(folder).doesNotExist();
    }

    @Test
    void nothingIsLeftOfAKilledGraderOnceAnotherBegins() throws IOException, InterruptedException {
        Process other = otherGrader();
        Path folder = folderOf(other);
        assertThat(folder).isDirectory();

        other.destroyForcibly().waitFor();
        for (int begun = 0; Files.exists(folder) && begun < MOST_TRIES; begun++) {
            assertThat(ControlGroups.in(groups().hierarchy(), ProcessHandle.current()))
                    .isInstanceOf(ControlGroups.class);
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void aGraderThatRunsKeepsItsGroups() throws IOException {
        Process other = otherGrader();
        Path folder = folderOf(other);

        ControlGroups.in(groups().hierarchy(), ProcessHandle.current());

        assertThat(folder).isDirectory();
        other.destroyForcibly();
    }

    private static Process otherGrader() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherGrader.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path folderOf(Process grader) throws IOException {
        BufferedReader said = grader.inputReader();
        return Path.of(said.readLine());
    }

    /** A grader with something in a group, until its standard input ends. */
    static final class OtherGrader {
        private OtherGrader() {}

        public static void main(String[] arguments) throws IOException {
            ControlGroups groups = (ControlGroups) ControlGroups.ofThisProcess();
            ControlGroup group = groups.open(LIMITS);
            inGroup(group, "echo in; sleep 60 & wait").inputReader().readLine();
            System.out.println(group.entries().get(0).resolve("../..").normalize());
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
