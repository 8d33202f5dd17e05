package org.threadgrader.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Localized;
import org.threadgrader.similar.Similarity.Lines;
import org.threadgrader.similar.Similarity.Pair;
import org.threadgrader.similar.Similarity.Passage;

/** Adds up what JPlag's program wrote down. */
class FoundTest {
    @TempDir
    Path folder;

    private Found found(double least, String text) throws IOException {
        Map<String, List<SourceFile>> files = Map.of("ex01", source(), "ex02", source());
        Answers answers = new Answers(
                List.of(exercise("ex01"), exercise("ex02")),
                List.of(student("ann"), student("bob"), student("cleo")),
                List.of(files, files, files),
                List.of(new Skeleton(List.of()), new Skeleton(List.of())));
        Found found = new Found(answers, Files.writeString(folder.resolve("pairs.txt"), text), least);
        found.count();
        return found;
    }

    private static Exercise exercise(String id) {
        Localized text = new Localized(id, id);
        return new Exercise(
                id, id, text, Exercise.Kind.CLASS, id + ".X", id + ".XChecks", List.of(), text, Optional.empty());
    }

    private static List<SourceFile> source() {
        return List.of(new SourceFile("X.java", "class X {}\n", Encoding.UTF_8));
    }

    private static Submission student(String name) {
        return new Submission(name, name, Path.of(name), List.of(), List.of());
    }

    private static final String TWO_EXERCISES = """
            exercise 0
            tokens 0 10
            tokens 1 30
            tokens 2 20
            pair 0 1 10
            match 0 3 5 0 7 9
            exercise 1
            tokens 0 50
            tokens 1 50
            pair 0 1 20
            end
            """;

    @Test
    void aPairsSimilarityIsThatOfAllExercisesThatBothAnswer() throws IOException {
        Pair pair = found(0.1, TWO_EXERCISES).pairs().get(0);

        assertThat(pair.similarity()).isCloseTo(2.0 * (10 + 20) / (10 + 30 + 50 + 50), within(1e-9));
        assertThat(pair.exercises()).extracting(one -> one.exercise().id()).containsExactly("ex01", "ex02");
        assertThat(pair.exercises().get(0).similarity()).isCloseTo(0.5, within(1e-9));
        assertThat(pair.exercises().get(0).passages())
                .containsExactly(new Passage(new Lines(0, 3, 5), new Lines(0, 7, 9)));
    }

    @Test
    void eachPairIsInTheDistributionAlsoWithoutALikeness() throws IOException {
        assertThat(found(0.1, TWO_EXERCISES).distribution()).containsExactly(2, 0, 0, 0, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void belowTheShareThatWasAskedForNothingIsListed() throws IOException {
        assertThat(found(0.5, TWO_EXERCISES).pairs()).isEmpty();
        assertThat(found(0, TWO_EXERCISES).listed()).isEqualTo(1);
    }

    @Test
    void whicheverOfTwoIsNamedFirstTheSidesStay() throws IOException {
        Pair pair = found(0, "exercise 0\ntokens 0 9\ntokens 2 9\npair 2 0 9\nmatch 0 1 2 0 8 9\nend\n")
                .pairs()
                .get(0);

        assertThat(pair.first().id()).isEqualTo("ann");
        assertThat(pair.exercises().get(0).passages())
                .containsExactly(new Passage(new Lines(0, 8, 9), new Lines(0, 1, 2)));
        assertThat(pair.similarity()).isEqualTo(1);
    }

    @Test
    void whatWasNotComparedIsSaid() throws IOException {
        Found found = found(0, "exercise 0\ntokens 0 9\ntokens 2 9\nexercise 1\nfailed\nend\n");

        assertThat(found.notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .containsExactly(
                        "not compared in ex01, since it does not parse or is too short: bob",
                        "ex02 was not compared: JPlag failed at it");
    }
}
