package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.message.Message;

/** Whoever lost a source is told how it comes back, where it can. */
class CopiesTest {
    private static final Message EMPTY = Message.of("assignment.empty-file", "WaitForAll.java");

    @TempDir
    Path folder;

    private Assignment assignment;

    @BeforeEach
    void aCourse() throws IOException {
        assignment = (Assignment) Assignment.read(InstalledCourse.in(folder));
    }

    private Message advised(Message outcome) {
        ExerciseResult one =
                ExerciseResult.unjudged("ex08", BigDecimal.TEN, ExerciseStatus.MISSING, outcome, List.of());
        Submission submission = new Submission("s", "s", folder, List.of(), List.of());
        SubmissionResult result = new SubmissionResult(submission, SubmissionStatus.GRADED, List.of(one), List.of());
        return new Copies(Optional.of(folder))
                .advise(result, assignment)
                .exercises()
                .get(0)
                .outcome();
    }

    private void keepTheSkeleton() throws IOException {
        Files.createDirectories(folder.resolve("grader/skeletons/ex08_wait_for_all"));
    }

    @Test
    void aSourceThatIsEmptyComesBackByReset() throws IOException {
        keepTheSkeleton();

        assertThat(advised(EMPTY).in(Locale.ENGLISH))
                .isEqualTo("WaitForAll.java is empty; grader reset ex08 brings the skeleton back");
        assertThat(advised(EMPTY).in(Locale.CHINESE)).isEqualTo("WaitForAll.java 是空的；grader reset ex08 可以恢复骨架");
    }

    @Test
    void whereNoSkeletonIsKeptNothingIsPromised() {
        assertThat(advised(EMPTY)).isEqualTo(EMPTY);
    }

    @Test
    void whatIsThereUnderAnotherNameIsNotLost() throws IOException {
        keepTheSkeleton();
        Message almost = Message.of("assignment.almost", "WaitForAll", "Waitforall");

        assertThat(advised(almost)).isEqualTo(almost);
    }
}
