package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Allowance;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.HiddenInputs;
import org.threadgrader.isolate.Open;
import org.threadgrader.message.Localized;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;

/** What makes another judging of an exercise, and what does not. */
class JudgedByTest {
    private static final Exercise ONE = SmallCourse.EXERCISES.get(0);
    private static final Exercise TWO = SmallCourse.EXERCISES.get(1);
    private static final HiddenInputs HIDDEN =
            new HiddenInputs("ex02", List.of("only"), List.of("7"), Optional.empty());

    @TempDir
    Path classes;

    @BeforeEach
    void compile() throws IOException {
        write("ex02_one/Checks.class", "one");
        write("ex08_two/Checks.class", "two");
    }

    @Test
    void checksOfAnExerciseAreItsOwnAffair() throws IOException {
        String one = judgedBy(ONE);
        String two = judgedBy(TWO);

        write("ex02_one/Checks.class", "another");

        assertThat(judgedBy(ONE)).isNotEqualTo(one);
        assertThat(judgedBy(TWO)).isEqualTo(two);
    }

    @Test
    void whatBelongsToNoExerciseIsEverybodys() throws IOException {
        String one = judgedBy(ONE);
        String two = judgedBy(TWO);

        write("common/Words.class", "shared");

        assertThat(judgedBy(ONE)).isNotEqualTo(one);
        assertThat(judgedBy(TWO)).isNotEqualTo(two);
    }

    @Test
    void hiddenInputsCountForTheirExercise() {
        assertThat(judgedBy(ONE, HIDDEN)).isNotEqualTo(judgedBy(ONE));
        assertThat(judgedBy(TWO, HIDDEN)).isEqualTo(judgedBy(TWO));
    }

    @Test
    void whatTheProgramMayUseCounts() {
        assertThat(judgedBy(other(ONE.checks(), new Allowance(Set.of("process"), Set.of()))))
                .isNotEqualTo(judgedBy(ONE));
    }

    @Test
    void wordsOfTheAuthorDoNot() {
        CheckText reworded = new CheckText("only", new Localized("Better", "更好"), List.of());

        assertThat(judgedBy(other(List.of(reworded), Allowance.USUAL))).isEqualTo(judgedBy(ONE));
    }

    private static Exercise other(List<CheckText> checks, Allowance allowance) {
        return new Exercise(
                ONE.id(),
                ONE.packageName(),
                ONE.title(),
                ONE.kind(),
                ONE.mainClass(),
                ONE.checksClass(),
                checks,
                ONE.readme(),
                ONE.idea(),
                allowance,
                ONE.given());
    }

    private String judgedBy(Exercise exercise, HiddenInputs... hidden) {
        Assignment assignment = SmallCourse.ASSIGNMENT;
        return new EngineJudging(
                        assignment,
                        classes,
                        Programs.source(ChildOptions.ownJdk().in(new Open())),
                        List.of(hidden),
                        Integer.MAX_VALUE)
                .judgedBy(exercise);
    }

    private void write(String file, String content) throws IOException {
        Path path = classes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
