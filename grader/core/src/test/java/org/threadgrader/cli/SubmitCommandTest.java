package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Handing in, with the real compiler, real child JVMs and real zips; what comes of the zip is asked of {@code grade}. */
class SubmitCommandTest {
    private static final String PACKAGE = "ex08_wait_for_all";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;

    @BeforeEach
    void installTheCourse() throws IOException {
        exercises = InstalledCourse.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatIsHandedInIsCheckedAndShown(String language) throws IOException {
        collectedIn("drop");
        student("ann", WaitForAllSources.NO_WAIT);

        assertThat(submit("ann", "--name", "Ann", "--lang", language)).isEqualTo(Action.DONE);

        assertThat(err.toString()).isEmpty();
        Golden.assertMatches("submit." + language + ".txt", said(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatGoesWrongIsOneLineThatSaysWhatToDo(String language) throws IOException {
        student("ann", WaitForAllSources.RIGHT);
        Path skeleton = exercises.resolve("src/main/java").resolve(PACKAGE).resolve("WaitForAll.java");
        student("bob", Files.readString(skeleton));
        StringBuilder said = new StringBuilder();

        assertThat(submit("bob", "--lang", language)).isEqualTo(Action.USAGE);
        said.append(line());
        Files.writeString(Files.createDirectories(folder.resolve("zips")).resolve("notes.zip"), "my notes");
        assertThat(submit("ann", "--lang", language, "--out", folder.resolve("zips/notes.zip")))
                .isEqualTo(Action.USAGE);
        said.append(line());
        Files.writeString(folder.resolve("file"), "");
        assertThat(submit("ann", "--lang", language, "--name", "Ann", "--out", folder.resolve("file")))
                .isEqualTo(Action.USAGE);
        said.append(line());
        collectedIn("nowhere");
        assertThat(submit("ann", "--lang", language, "--name", "Ann")).isEqualTo(Action.REJECTED);
        said.append(line());
        Files.delete(exercises.resolve("target/test-classes").resolve(PACKAGE).resolve("WaitForAllChecks.class"));
        Files.createDirectories(folder.resolve("nowhere"));
        assertThat(submit("ann", "--lang", language, "--name", "Ann")).isEqualTo(Action.DONE);
        said.append(line());

        Golden.assertMatches("submit-wrong." + language + ".txt", said.toString());
        assertThat(folder.resolve("zips/notes.zip")).hasContent("my notes");
        assertThat(folder.resolve("zips/Ann.zip")).hasSameBinaryContentAs(folder.resolve("nowhere/Ann.zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aNameThatNobodyGaveIsSaid(String language) throws IOException {
        student("ann", WaitForAllSources.NO_WAIT);
        String account = System.getProperty("user.name");
        StringBuilder said = new StringBuilder();
        try {
            for (String name : List.of("mia04", "..")) {
                System.setProperty("user.name", name);
                submit("ann", "--lang", language);
                said.append(said(out).substring(said(out).lastIndexOf("\n\n") + 2));
            }
            assertThat(submit("ann", "--name", "Ann", "--lang", language)).isZero();
            assertThat(out.toString()).doesNotContain("--name");
            assertThat(submit("ann", "--out", folder.resolve("zips/mine.zip"))).isZero();
            assertThat(out.toString()).doesNotContain("--name");
        } finally {
            System.setProperty("user.name", account);
        }

        Golden.assertMatches("submit-name." + language + ".txt", said.toString());
    }

    @Test
    void theZipIsGradedAsTheFolderIs() throws IOException {
        student("s1_right", WaitForAllSources.RIGHT);
        student("s2_no_wait", WaitForAllSources.NO_WAIT);
        student("s3_broken", WaitForAllSources.RIGHT.replace(";", ""));
        student("s4_other", "package ex08_wait_for_all; class Other {}");
        Path chinese = student("s5_王小明", "");
        Files.writeString(chinese, "// 等待\r\n" + WaitForAllSources.RIGHT, Charset.forName("GB18030"));
        String mentions =
                WaitForAllSources.RIGHT.replace("\"over\"", "lib.Words.END").replace("public class", "class");
        Path lib = student("s6_spread", mentions).resolveSibling("../lib");
        Files.writeString(
                Files.createDirectories(lib).resolve("Words.java"),
                "package lib; public class Words { public static final String END = \"over\"; }");
        Path twice = student("s7_tie", WaitForAllSources.RIGHT).resolveSibling("copy");
        Files.writeString(Files.createDirectories(twice).resolve("WaitForAll.java"), WaitForAllSources.NO_WAIT);
        for (String student : students()) {
            assertThat(submit(student, "--name", student)).as(student).isEqualTo(Action.DONE);
        }

        JsonNode packed = graded("zips");
        JsonNode lying = graded("students");

        assertThat(texts(packed, "student")).isEqualTo(texts(lying, "student")).hasSize(7);
        assertThat(texts(packed, "score"))
                .isEqualTo(texts(lying, "score"))
                .containsExactly("100", "40", "0", "0", "100", "100", "0");
        for (int i = 0; i < 7; i++) {
            String checks = "/submissions/" + i + "/exercises/0/checks";
            assertThat(packed.at(checks)).isEqualTo(lying.at(checks));
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        Path source = student("ann", WaitForAllSources.RIGHT);
        submit("ann", "--name", "first");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        submit("ann", "--name", "second");

        assertThat(folder.resolve("zips/first.zip")).hasSameBinaryContentAs(folder.resolve("zips/second.zip"));
    }

    @Test
    void nothingThatWasHandedInIsWrittenOver() throws IOException {
        Path drop = collectedIn("drop");
        student("ann", WaitForAllSources.NO_WAIT);
        submit("ann", "--name", "Ann");
        byte[] first = Files.readAllBytes(drop.resolve("Ann.zip"));
        student("ann", WaitForAllSources.RIGHT);
        submit("ann", "--name", "Ann");
        submit("ann", "--name", "Ann");

        assertThat(drop).isDirectoryNotContaining("glob:**.part");
        try (Stream<Path> files = Files.list(drop)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Ann.zip", "Ann (2).zip");
        }
        assertThat(drop.resolve("Ann.zip")).hasBinaryContent(first);
        assertThat(drop.resolve("Ann (2).zip")).hasSameBinaryContentAs(folder.resolve("zips/Ann.zip"));
    }

    @Test
    void aZipThatWasChangedIsNotedAndGradedAllTheSame() throws IOException {
        student("ann", WaitForAllSources.NO_WAIT);
        submit("ann", "--name", "Ann");
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("zips/Ann.zip"))) {
            Path inside = zip.getPath("/src/main/java", PACKAGE);
            Files.writeString(inside.resolve("WaitForAll.java"), WaitForAllSources.RIGHT);
            Files.writeString(inside.resolve("More.java"), "package ex08_wait_for_all; class More {}");
        }

        JsonNode results = graded("zips");

        assertThat(texts(results, "score")).containsExactly("100");
        assertThat(results.at("/submissions/0/notes").valueStream().map(JsonNode::asString))
                .anyMatch(note -> note.contains("changed") && note.contains("WaitForAll.java"))
                .anyMatch(note -> note.contains("added") && note.contains("More.java"));
    }

    @Test
    void aZipThatWasMadeWithOtherChecksIsNoted() throws IOException {
        student("ann", WaitForAllSources.RIGHT);
        submit("ann", "--name", "Ann");
        Path description = exercises.resolve("src/main/java").resolve(PACKAGE).resolve("exercise.yaml");
        Files.writeString(description, "\n", StandardOpenOption.APPEND);

        graded("zips");

        assertThat(err.toString()).contains("Ann brings other visible checks").contains("manifest.sha256");
    }

    @Test
    void whatAProgramReadsOfItIsOneObject() throws IOException {
        Path drop = collectedIn("drop");
        student("ann", WaitForAllSources.NO_WAIT);

        assertThat(submit("ann", "--name", "Ann", "--json")).isEqualTo(Action.DONE);

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.at("/name").asString()).isEqualTo("Ann");
        assertThat(json.at("/zip").asString()).endsWith("Ann.zip");
        assertThat(json.at("/dropped").asString())
                .isEqualTo(drop.resolve("Ann.zip").toString());
        assertThat(json.at("/files").valueStream().map(file -> file.get("path").asString()))
                .containsExactly("manifest.sha256", "src/main/java/" + PACKAGE + "/WaitForAll.java");
        assertThat(json.at("/exercises/0/score").decimalValue()).isEqualByComparingTo("40");
    }

    private Path student(String student, String text) throws IOException {
        Path place = folder.resolve("students")
                .resolve(student)
                .resolve("src/main/java")
                .resolve(PACKAGE);
        return Files.writeString(Files.createDirectories(place).resolve("WaitForAll.java"), text);
    }

    private List<String> students() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("students"))) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private Path collectedIn(String drop) throws IOException {
        Files.writeString(exercises.resolve("assignment.yaml"), "drop: ../" + drop + "\n", StandardOpenOption.APPEND);
        Path place = folder.resolve(drop);
        return drop.equals("nowhere") ? place : Files.createDirectories(place);
    }

    private int submit(String student, Object... args) {
        List<Object> line = new ArrayList<>(List.of(args));
        line.add(0, "submit");
        line.addAll(List.of("--source", folder.resolve("students").resolve(student)));
        if (!line.contains("--out")) {
            line.addAll(List.of("--out", folder.resolve("zips")));
        }
        return run(line);
    }

    private JsonNode graded(String classFolder) throws IOException {
        Path report = folder.resolve("report-" + classFolder);
        assertThat(run(List.of("grade", folder.resolve(classFolder), "--out", report, "--jobs", 1)))
                .isZero();
        return JsonMapper.shared().readTree(Files.readString(report.resolve("results.json")));
    }

    private int run(List<Object> args) {
        out.getBuffer().setLength(0);
        List<String> line = new ArrayList<>();
        args.forEach(arg -> line.add(String.valueOf(arg)));
        line.addAll(List.of("--assignment", exercises.toString()));
        Locale locale = line.contains("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return Main.run(line, new Terminal(new PrintWriter(out), new PrintWriter(err), locale));
    }

    /** The one line on the error stream since the last. */
    private String line() {
        String line = said(err);
        assertThat(line.lines()).hasSize(1);
        err.getBuffer().setLength(0);
        return line;
    }

    private String said(StringWriter stream) {
        return stream.toString()
                .replace(folder.toAbsolutePath().toString(), "/there")
                .replace('\\', '/');
    }

    private static List<String> texts(JsonNode results, String field) {
        return results.get("submissions")
                .valueStream()
                .map(submission -> submission.get(field).asString())
                .toList();
    }
}
