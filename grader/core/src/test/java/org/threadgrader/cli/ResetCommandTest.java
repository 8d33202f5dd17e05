package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Assignment;

/** Beginning an exercise anew must never cost what was written. */
class ResetCommandTest {
    private static final String PACKAGE = "ex08_wait_for_all";

    @TempDir
    Path folder;

    private Assignment assignment;
    private Path sources;

    @BeforeEach
    void aHandoutWithWorkInIt() throws IOException {
        Path exercises = InstalledCourse.in(folder);
        assignment = (Assignment) Assignment.read(exercises);
        sources = exercises.resolve("src/main/java").resolve(PACKAGE);
        Path skeleton =
                Files.createDirectories(folder.resolve("grader/skeletons").resolve(PACKAGE));
        Files.writeString(skeleton.resolve("WaitForAll.java"), "the skeleton");
        Files.writeString(sources.resolve("WaitForAll.java"), "my work");
        Files.writeString(sources.resolve("Helper.java"), "more of it");
    }

    private Path reset() {
        return ResetCommand.reset(assignment, assignment.exercises().get(0), Optional.of(folder))
                .orElseThrow();
    }

    @Test
    void theSkeletonIsBackAndTheWorkIsKept() {
        Path kept = reset();

        assertThat(sources.resolve("WaitForAll.java")).hasContent("the skeleton");
        assertThat(sources.resolve("Helper.java")).doesNotExist();
        assertThat(sources.resolve("README.md")).exists();
        assertThat(kept.resolve("WaitForAll.java")).hasContent("my work");
        assertThat(kept.resolve("Helper.java")).hasContent("more of it");
    }

    @Test
    void whatWasKeptBeforeStaysWhereItIs() throws IOException {
        Path first = reset();
        Files.writeString(sources.resolve("WaitForAll.java"), "my second try");
        Path second = reset();

        assertThat(second).isNotEqualTo(first);
        assertThat(first.resolve("WaitForAll.java")).hasContent("my work");
        assertThat(second.resolve("WaitForAll.java")).hasContent("my second try");
    }

    @Test
    void aTextThatIsGoneComesBackAndNotesStay() throws IOException {
        Files.writeString(folder.resolve("grader/skeletons").resolve(PACKAGE).resolve("README.md"), "Read");
        Files.delete(sources.resolve("README.md"));
        Files.writeString(sources.resolve("notes.txt"), "mine");
        reset();

        assertThat(sources.resolve("README.md")).hasContent("Read");
        assertThat(sources.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void whatIsKeptIsNoPartOfTheExercises() {
        assertThat(reset().startsWith(assignment.folder())).isFalse();
    }

    @Test
    void withoutASkeletonNothingIsTouched() {
        assertThatThrownBy(() ->
                        ResetCommand.reset(assignment, assignment.exercises().get(0), Optional.empty()))
                .isInstanceOf(Refusal.class);
        assertThat(sources.resolve("WaitForAll.java")).hasContent("my work");
    }
}
