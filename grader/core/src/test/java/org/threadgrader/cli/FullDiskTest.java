package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full, and becomes larger: a file system in memory, which only root can make. */
@EnabledOnOs(OS.LINUX)
final class FullDiskTest {
    private static final int STUDENTS = 12;

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private Path exercises;
    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        exercises = InstalledCourse.in(folder);
        disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(does("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()), "needs root");
        for (int student = 10; student < 10 + STUDENTS; student++) {
            Path submission = Files.createDirectories(folder.resolve("class/s" + student));
            Files.writeString(submission.resolve("WaitForAll.java"), WaitForAllSources.NO_WAIT);
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        does("umount", disk.toString());
    }

    @Test
    void theBatchEndsWithOneLineAndGoesOnAfterRoomWasMade() throws IOException, InterruptedException {
        assertThat(grade(folder.resolve("undisturbed"))).isZero();
        Path out = disk.resolve("report");

        assertThat(grade(out)).isEqualTo(Action.USAGE);

        assertThat(err.toString().lines().filter(line -> line.startsWith("grader: ")))
                .hasSize(1)
                .first()
                .asString()
                .matches("grader: The results could not be written to .*/disk/report any more: No space left on device."
                        + " \\d+ of 12 submissions are done and kept. Make room, then go on with --resume.");
        assertThat(out.resolve("results.json")).doesNotExist();

        assertThat(does("mount", "-o", "remount,size=10m", disk.toString())).isTrue();
        assertThat(grade(out, "--resume")).isZero();
        assertThat(results(out)).isEqualTo(results(folder.resolve("undisturbed")));
    }

    @Test
    void aReportThatDoesNotFitIsWrittenLaterAndTheOldOneStays() throws IOException, InterruptedException {
        does("mount", "-o", "remount,size=10m", disk.toString());
        Path out = disk.resolve("report");
        assertThat(grade(out)).isZero();
        String before = Files.readString(out.resolve("index.html"));
        fill();

        assertThat(grade(out, "--resume")).isEqualTo(Action.USAGE);

        assertThat(err.toString()).contains("No space left on device", "No result is lost");
        assertThat(out.resolve("index.html")).content().isEqualTo(before);
    }

    private void fill() {
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                filler.write(new byte[1024]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private int grade(Path out, String... options) {
        err.getBuffer().setLength(0);
        List<String> line = new ArrayList<>(
                List.of("grade", folder.resolve("class").toString(), "--out", out.toString(), "--lang", "en"));
        line.addAll(List.of("--jobs", "1", "--isolation", "portable", "--assignment", exercises.toString()));
        line.addAll(List.of(options));
        return Main.run(line, new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), Locale.ENGLISH));
    }

    /** Without their timing. */
    private static String results(Path out) throws IOException {
        String results = Files.readString(out.resolve("results.json"));
        return results.substring(0, results.indexOf("\"timing\""));
    }

    private static boolean does(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
