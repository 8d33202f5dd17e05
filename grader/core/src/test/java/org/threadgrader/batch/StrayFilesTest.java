package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies among the solutions and is nobody's; {@link GateTest} has the files of listed exercises. */
final class StrayFilesTest {
    @TempDir
    Path solutions;

    @Test
    void solutionsOfAnExerciseThatIsNotListedAreFound() throws IOException {
        Path reference = folder("src/main/java/ex99_old");
        Path variants = folder("variants/ex99_old");
        Path mistakes = folder("mistakes/ex99_old");
        Path hidden = Files.writeString(folder("hidden").resolve("ex99_old.yaml"), "sets: []");

        assertThat(StrayFiles.unlisted(solutions, SmallCourse.EXERCISES))
                .containsExactly(reference, variants, mistakes, hidden);
    }

    @Test
    void solutionsOfListedExercisesAreNot() throws IOException {
        String listed = SmallCourse.EXERCISES.get(0).packageName();
        folder("variants/" + listed);
        folder("mistakes/" + listed);
        Files.writeString(folder("hidden").resolve(listed + ".yaml"), "sets: []");

        assertThat(StrayFiles.unlisted(solutions, SmallCourse.EXERCISES)).isEmpty();
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(solutions.resolve(name));
    }
}
