package org.threadgrader.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.report.Engine;

/** What a student is given, and what never. */
class HandoutTest {
    private static final Engine ENGINE = new Engine("1.0.0-SNAPSHOT", "17", "sha256:1");

    @TempDir
    Path folder;

    private Path exercises;
    private Path core;
    private Path repository;

    @BeforeEach
    void anAssignmentAndABuild() throws IOException {
        exercises = folder.resolve("exercises");
        file("exercises/assignment.yaml", "id: small\ntitle: {en: Small, zh: 小}\nexercises: [ex01_one]\n");
        file("exercises/explain/own.md", "# Own\n");
        file("exercises/progress.json", "{}");
        file("exercises/pom.xml", "<project/>");
        file(
                "exercises/src/main/java/ex01_one/exercise.yaml",
                "id: ex01\ntitle: {en: One, zh: 一}\nmain: ex01_one.One\nchecksClass: ex01_one.OneChecks\nchecks:\n"
                        + "  - {id: a, title: {en: A, zh: 甲}, hints: {en: [h], zh: [提]}}\n");
        file("exercises/src/main/java/ex01_one/README.md", "Read");
        file("exercises/src/main/java/ex01_one/README.zh.md", "读");
        file("exercises/src/main/java/ex01_one/One.java", "package ex01_one; public class One { /* TODO 1 */ }");
        file("exercises/src/main/java/ex01_one/One.java~", "an editor's");
        file("exercises/src/main/java/ex02_other/Other.java", "package ex02_other; class Other { }");
        file("exercises/src/test/java/ex01_one/OneChecks.java", "package ex01_one; class OneChecks { }");
        file("exercises/target/test-classes/ex01_one/OneChecks.class", "bytes");
        file("solutions/src/main/java/ex01_one/One.java", "the answer");
        core = file("core/threadgrader-core.jar", "core");
        repository = folder.resolve("repository");
        file("repository/org/junit/jupiter/junit-jupiter-api/5.0/junit-jupiter-api-5.0.jar", "junit");
        file(
                "repository/org/threadgrader/threadgrader-probe/1.0.0-SNAPSHOT/threadgrader-probe-1.0.0-SNAPSHOT.jar",
                "probe");
    }

    private Path file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Handout handout() {
        return new Handout((Assignment) Assignment.read(exercises), repository, core, ENGINE);
    }

    private static List<String> paths(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatNamesStudentsIsNeverInIt() throws IOException {
        for (String table : List.of("rules.yaml", "overrides.csv", "submitted.csv")) {
            file("solutions/" + table, "Ann");
            file("exercises/" + table, "Ann");
        }
        Path out = folder.resolve("out");

        handout().write(out);

        try (Stream<Path> all = Files.walk(out)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .contains("assignment.yaml")
                    .doesNotContain("rules.yaml", "overrides.csv", "submitted.csv");
        }
    }

    @Test
    void aStudentGetsTheExercisesTheVisibleChecksAndTheGrader() throws IOException {
        Path out = folder.resolve("out");
        handout().write(out);

        assertThat(paths(out))
                .filteredOn(path -> !path.startsWith("grader/repository/"))
                .containsExactlyInAnyOrder(
                        ".mvn/maven.config",
                        "README.md",
                        "README.zh.md",
                        "pom.xml",
                        "exercises/assignment.yaml",
                        "exercises/explain/own.md",
                        "exercises/src/main/java/ex01_one/README.md",
                        "exercises/src/main/java/ex01_one/README.zh.md",
                        "exercises/src/main/java/ex01_one/exercise.yaml",
                        "exercises/src/main/java/ex01_one/One.java",
                        "exercises/src/test/java/ex01_one/OneChecks.java",
                        "grader/bin/grader",
                        "grader/bin/grader.cmd",
                        "grader/checks/ex01_one/OneChecks.class",
                        "grader/checks.sha256",
                        "grader/classpath",
                        "grader/skeletons/ex01_one/README.md",
                        "grader/skeletons/ex01_one/README.zh.md",
                        "grader/skeletons/ex01_one/exercise.yaml",
                        "grader/skeletons/ex01_one/One.java");
    }

    @Test
    void theFirstPageSaysWhatItLinksToAndKeepsItsRemarksInLine() throws IOException {
        file("exercises/students.md", "# What you see");
        Path out = folder.resolve("out");
        handout().write(out);

        String page = Files.readString(out.resolve("README.md"));
        assertThat(page).contains("is shown in [exercises/students.md](exercises/students.md).\n\nEach exercise");
        assertThat(page.lines()
                        .filter(line -> line.startsWith("grader/bin/grader"))
                        .map(line -> line.indexOf('#')))
                .hasSize(7)
                .containsOnly(34);
    }

    @Test
    void theProjectAsksForTheGraderThatIsInTheRepository() throws IOException {
        Path out = folder.resolve("out");
        handout().write(out);

        String version = Files.readString(out.resolve("pom.xml"))
                .replaceAll("(?s).*threadgrader-core</artifactId>\\s*<version>([^<]+)<.*", "$1");
        Path own = out.resolve("grader/repository/org/threadgrader/threadgrader-core/" + version);
        assertThat(own.resolve("threadgrader-core-" + version + ".jar")).hasContent("core");
        assertThat(own.resolve("threadgrader-core-" + version + ".pom"))
                .content()
                .contains("<artifactId>junit-jupiter-api</artifactId>", "<version>5.0</version>");
        assertThat(Files.readAllLines(out.resolve("grader/classpath")))
                .allSatisfy(jar -> assertThat(out.resolve("grader/repository").resolve(jar))
                        .exists());
    }

    @Test
    void eachFileOfTheRepositoryHasItsChecksum() throws IOException {
        Path out = folder.resolve("out");
        handout().write(out);

        assertThat(paths(out.resolve("grader/repository")))
                .filteredOn(path -> !path.endsWith(".sha1"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(out.resolve("grader/repository/" + path + ".sha1"))
                        .content()
                        .hasSize(40));
    }

    @Test
    void anotherGraderHasAnotherVersion() throws IOException {
        String one = Library.read(repository, core, "1.0.0").version();
        Files.writeString(core, "another");
        assertThat(Library.read(repository, core, "1.0.0").version()).isNotEqualTo(one);
    }

    @Test
    void aZipHoldsTheSameBelowOneFolderAndItsLauncherCanBeStarted() throws IOException {
        Path out = folder.resolve("course.zip");
        handout().write(out);

        try (ZipFile zip = ZipFile.builder().setPath(out).get()) {
            ZipArchiveEntry launcher = zip.getEntry("course/grader/bin/grader");
            assertThat(launcher.getUnixMode() & 0111).isNotZero();
            assertThat(zip.getEntry("course/exercises/src/main/java/ex01_one/One.java"))
                    .isNotNull();
        }
    }

    @Test
    void theSameExercisesGiveTheSameZip() throws IOException {
        handout().write(folder.resolve("a/course.zip"));
        handout().write(folder.resolve("b/course.zip"));
        assertThat(folder.resolve("a/course.zip")).hasSameBinaryContentAs(folder.resolve("b/course.zip"));
    }

    @Test
    void aSolvedExerciseIsNotHandedOut() throws IOException {
        file("exercises/src/main/java/ex01_one/One.java", "package ex01_one; public class One { }");
        assertThat(handout().problem().orElseThrow().toString())
                .contains("ex01")
                .contains("TODO");
    }

    @Test
    void checksThatAreNotCompiledAreMissed() throws IOException {
        Files.delete(exercises.resolve("target/test-classes/ex01_one/OneChecks.class"));
        Files.delete(exercises.resolve("target/test-classes/ex01_one"));
        assertThat(handout().problem().orElseThrow().toString())
                .contains("ex01")
                .contains("mvn package");
    }

    @Test
    void nothingOfItIsThereWhenItCannotBeMade() throws IOException {
        Files.delete(core);
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> handout().write(out)).isInstanceOf(IOException.class);
        assertThat(out).doesNotExist();
        assertThat(folder.resolve(".out.part")).doesNotExist();
    }
}
