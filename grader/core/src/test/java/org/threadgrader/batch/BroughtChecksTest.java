package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.intake.Brought;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

class BroughtChecksTest {
    private static final String CHECKS = "src/test/java/ex02_one/Checks.java";

    @TempDir
    Path folder;

    private Assignment assignment;
    private Path brought;

    @BeforeEach
    void makeTheCourse() throws IOException {
        assignment = new Assignment(
                folder.resolve("exercises"), "small", new Localized("Small", "小"), SmallCourse.EXERCISES);
        write("exercises/" + CHECKS, "class Checks {\n}\n");
        brought = Files.createDirectories(folder.resolve("class/s1_王小明"));
    }

    @Test
    void sourcesAloneBringNoChecks() throws IOException {
        write("class/s1_王小明/src/main/java/ex02_one/One.java", SmallCourse.ONE);

        assertThat(difference()).isEmpty();
    }

    @Test
    void theHashThatWasHandedOutIsNoDifference() throws IOException {
        write("class/s1_王小明/course/grader/checks.sha256", EngineFacts.checks(assignment) + "\r\n");

        assertThat(difference()).isEmpty();
    }

    @Test
    void theHashOfOtherChecksIsADifference() throws IOException {
        write("class/s1_王小明/course/grader/checks.sha256", "sha256:0\n");

        assertThat(difference()).isPresent();
    }

    @Test
    void checksThatOnlyEndTheirLinesOtherwiseAreTheSame() throws IOException {
        write("class/s1_王小明/course/exercises/" + CHECKS, "class Checks {\r\n}\r\n");

        assertThat(difference()).isEmpty();
    }

    @Test
    void changedChecksAreADifference() throws IOException {
        write("class/s1_王小明/" + CHECKS, "class Checks {\n// mine\n}\n");

        assertThat(difference()).isPresent();
    }

    @Test
    void testsOfAStudentsOwnAreNoDifference() throws IOException {
        write("class/s1_王小明/src/test/java/ex02_one/MyOwnTest.java", "class MyOwnTest {}");

        assertThat(difference()).isEmpty();
    }

    @Test
    void aSubmissionThatWasRefusedAsAWholeIsNotReadAgain() throws IOException {
        write("class/s1_王小明/" + CHECKS, "class Checks {\n// mine\n}\n");
        Submission refused = new Submission(
                "s1",
                "s1",
                brought,
                List.of(),
                List.of(),
                Optional.of(Message.text("refused")),
                List.of(new Brought(CHECKS, "another")));

        assertThat(new BroughtChecks(assignment).difference(refused)).isEmpty();
    }

    @Test
    void exercisesThatWereNeverHandedOutCarryNoHash() {
        assertThat(CarriedHash.difference(assignment)).isEmpty();
    }

    @Test
    void aHandoutWhoseChecksAreAsTheyWereIsNoDifference() throws IOException {
        write("grader/checks.sha256", EngineFacts.checks(assignment) + "\n");

        assertThat(CarriedHash.difference(assignment)).isEmpty();
    }

    @Test
    void aCheckThatWasSavedInAnotherEncodingIsADifferenceAndNoFault() throws IOException {
        write("grader/checks.sha256", EngineFacts.checks(assignment) + "\n");
        Files.write(folder.resolve("exercises").resolve(CHECKS), new byte[] {(byte) 0xB5, (byte) 0xC8});

        assertThat(CarriedHash.difference(assignment)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void bothWarningsAreOneLineInBothLanguages(String language) throws IOException {
        write("grader/checks.sha256", "sha256:0\n");
        write("class/s1_王小明/" + CHECKS, "class Checks {\n// mine\n}\n");
        Locale locale = Locale.forLanguageTag(language);

        String changed = CarriedHash.difference(assignment).orElseThrow().in(locale);
        String other = difference().orElseThrow().in(locale);

        Golden.assertMatches(
                "other-checks." + language + ".txt",
                (changed + "\n" + other + "\n").replace(folder.toString(), "COURSE"));
    }

    private Optional<Message> difference() {
        Submission read = ((ClassFolder) Intake.read(folder.resolve("class")))
                .submissions()
                .get(0);
        return new BroughtChecks(assignment)
                .difference(new Submission(
                        read.id(),
                        read.student(),
                        read.source(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        read.brought()));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
