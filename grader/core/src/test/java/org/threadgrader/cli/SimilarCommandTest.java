package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.message.Message;
import org.threadgrader.similar.JPlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command with the real JPlag; skipped where that cannot be fetched. */
class SimilarCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;

    @BeforeEach
    void aClass() throws IOException {
        Optional<Message> problem = SimilarCommand.jplag().problem();
        assumeTrue(problem.isEmpty(), () -> String.valueOf(problem.orElseThrow()));
        exercises = InstalledCourse.in(folder);
        handedIn("ann", WaitForAllSources.RIGHT);
        handedIn("bob", WaitForAllSources.RIGHT.replace("first", "eins").replace("second", "zwei"));
        handedIn("cleo", "package ex08_wait_for_all; class WaitForAll extends Thread { int x = 1; { x = 2; } }");
    }

    private void handedIn(String student, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("class").resolve(student))
                        .resolve("WaitForAll.java"),
                text);
    }

    private int run(String language, String... more) {
        List<String> args =
                new ArrayList<>(List.of("similar", folder.resolve("class").toString()));
        args.addAll(List.of("--lang", language, "--assignment", exercises.toString()));
        if (!List.of(more).contains("--out")) {
            args.addAll(List.of("--out", folder.resolve("report").toString()));
        }
        args.addAll(List.of(more));
        return Main.run(
                args, new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whoIsAlikeIsNamedAndThatItIsNoVerdict(String language) {
        assertThat(run(language)).as(err.toString()).isEqualTo(Action.DONE);

        Golden.assertMatches("similar." + language + ".txt", out.toString().replace(folder.toString(), "/there"));
        assertThat(folder.resolve("report/similarity/pair-001.html")).exists();
        assertThat(folder.resolve("report/similarity/pair-002.html")).doesNotExist();
    }

    @Test
    void whatAProgramReadsOfItIsOneObject() {
        assertThat(run("en", "--json", "--min", "0.9")).isEqualTo(Action.DONE);

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.at("/verdict").asString()).isEqualTo("none");
        assertThat(json.at("/pairs/0/first").asString()).isEqualTo("ann");
        assertThat(json.at("/pairs/0/second").asString()).isEqualTo("bob");
        assertThat(json.at("/pairs/0/exercises/ex08").asDouble()).isEqualTo(1);
    }

    @Test
    void aReportAmongTheSubmissionsIsRefused() {
        assertThat(run("en", "--out", folder.resolve("class/similar").toString()))
                .isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("lies among the submissions");
        assertThat(folder.resolve("class/similar")).doesNotExist();
    }

    @Test
    void aFolderOfSomebodyElsesFilesIsNotTouched() throws IOException {
        Path own = Files.writeString(
                Files.createDirectories(folder.resolve("report")).resolve("similarity.html"), "somebody's own");

        assertThat(run("en")).isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("did not write");
        assertThat(own).hasContent("somebody's own");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "nothing there can be told to end but by a console")
    void whereItIsToldToEndNoCopyAndNoProcessStays() throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path jplag = Path.of(System.getProperty("java.io.tmpdir"), "jplag-" + JPlag.VERSION);
        Files.createSymbolicLink(temporary.resolve(jplag.getFileName()), jplag);
        Path said = folder.resolve("said.txt");
        Process grader = GraderProcess.start(
                said,
                List.of("-Djava.io.tmpdir=" + temporary),
                List.of(
                        "similar",
                        folder.resolve("class").toString(),
                        "--out",
                        folder.resolve("report").toString(),
                        "--assignment",
                        exercises.toString(),
                        "--lang",
                        "en"));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> grader.descendants().findAny().isPresent());
        List<ProcessHandle> started = grader.descendants().toList();

        grader.destroy();

        assertThat(grader.waitFor()).as(Files.readString(said)).isEqualTo(143);
        await().until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(temporary).isDirectoryNotContaining("glob:**/threadgrader-*");
        assertThat(said).content().contains("grader: Stopped before all was compared");
    }
}
