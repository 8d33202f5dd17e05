package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.isolate.Tier;

/** What makes another result: each of it alone makes another key. */
class ResultKeysTest {
    private static final Exercise ONE = SmallCourse.EXERCISES.get(0);
    private static final Exercise TWO = SmallCourse.EXERCISES.get(1);
    private static final SourceFile SOURCE = source("ex02_one/One.java", SmallCourse.ONE);

    private final Judging judging = mock(Judging.class);

    @BeforeEach
    void judge() {
        when(judging.judgedBy(any())).thenReturn("checks");
    }

    @Test
    void theSameOfAnotherStudentHasTheSameKey() {
        Submission other = new Submission("s2", "s2", Path.of("s2"), List.of(SOURCE), List.of());

        assertThat(keys(SmallCourse.ASSIGNMENT, Isolation.PORTABLE).of(other).key(ONE))
                .isEqualTo(key());
    }

    @Test
    void anotherSource() {
        assertThat(key(source(SOURCE.path(), SOURCE.text() + "// mended"))).isNotEqualTo(key());
    }

    @Test
    void theSameSourceInAnotherPlace() {
        assertThat(key(source("One.java", SOURCE.text()))).isNotEqualTo(key());
    }

    @Test
    void aSourceMore() {
        assertThat(key(SOURCE, source("Other.java", "class Other {}"))).isNotEqualTo(key());
    }

    @Test
    void anotherExercise() {
        assertThat(keys(SmallCourse.ASSIGNMENT, Isolation.PORTABLE)
                        .of(submission(SOURCE))
                        .key(TWO))
                .isNotEqualTo(key());
    }

    @Test
    void otherChecks() {
        String before = key();
        when(judging.judgedBy(ONE)).thenReturn("other checks");

        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void anotherTierOfIsolation() {
        Isolation server = new Isolation(Tier.SERVER, Isolation.PORTABLE.reason());

        assertThat(keys(SmallCourse.ASSIGNMENT, server).of(submission(SOURCE)).key(ONE))
                .isNotEqualTo(key());
    }

    /** All of the grader's own is in {@link OwnCode}: that it is in a key is seen by the JDK. */
    @ParameterizedTest
    @ValueSource(strings = {"java.vm.name", "java.runtime.version", "os.arch"})
    void anotherJdk(String property) {
        String before = key();
        String own = System.setProperty(property, "another");
        try {
            assertThat(key()).isNotEqualTo(before);
        } finally {
            System.setProperty(property, own);
        }
    }

    @Test
    void anotherGivenFile() {
        assertThat(key(given("class Given {}"))).isNotEqualTo(key(given("class Given { int more; }")));
    }

    /** By which a source is taken for one of an exercise. */
    @Test
    void anotherExerciseBeside() {
        List<Exercise> renamed = List.of(ONE, SmallCourse.exercise("ex08", "ex08_two", "Second"));
        List<Exercise> moved = List.of(ONE, SmallCourse.exercise("ex08", "ex08_second", "Two"));

        assertThat(key(of(renamed))).isNotEqualTo(key());
        assertThat(key(of(moved))).isNotEqualTo(key());
        assertThat(key(of(List.of(ONE)))).isNotEqualTo(key());
    }

    private static Assignment given(String text) {
        Exercise exercise = new Exercise(
                ONE.id(),
                ONE.packageName(),
                ONE.title(),
                ONE.kind(),
                ONE.mainClass(),
                ONE.checksClass(),
                ONE.checks(),
                ONE.readme(),
                ONE.idea(),
                ONE.allowance(),
                List.of(source("ex02_one/Given.java", text)));
        return of(List.of(exercise, TWO));
    }

    private static Assignment of(List<Exercise> exercises) {
        Assignment small = SmallCourse.ASSIGNMENT;
        return new Assignment(small.folder(), small.id(), small.title(), exercises);
    }

    private static SourceFile source(String path, String text) {
        return new SourceFile(path, text, Encoding.UTF_8);
    }

    private static Submission submission(SourceFile... files) {
        return new Submission("s1", "s1", Path.of("s1"), List.of(files), List.of());
    }

    private String key() {
        return key(SOURCE);
    }

    private String key(SourceFile... files) {
        return keys(SmallCourse.ASSIGNMENT, Isolation.PORTABLE)
                .of(submission(files))
                .key(ONE);
    }

    private String key(Assignment assignment) {
        return keys(assignment, Isolation.PORTABLE).of(submission(SOURCE)).key(ONE);
    }

    private ResultKeys keys(Assignment assignment, Isolation isolation) {
        return new ResultKeys(assignment, judging, isolation);
    }
}
