package org.threadgrader.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;

/** What is said where a submission holds more than one answer, or one in an odd place. */
final class ChoiceTest {
    private static final String MAIN = " class ByConstructor { public static void main(String[] args) {} }";
    private static final List<Exercise> EXERCISES = List.of(
            exercise("ex02", "ex02_by_constructor", "ByConstructor"),
            exercise("ex08", "ex08_wait_for_all", "WaitForAll"));

    @Test
    void oneAnswerInItsPlaceNeedsNoWord() {
        assertThat(notes("src/main/java/ex02_by_constructor/ByConstructor.java", "package ex02_by_constructor;" + MAIN))
                .isEmpty();
        assertThat(notes("ByConstructor.java", "package ex02_by_constructor;" + MAIN))
                .isEmpty();
        assertThat(notes("hw.zip/src/ByConstructor.java", MAIN)).isEmpty();
        assertThat(notes("Ex02/ByConstructor.java", "package ex02_by_constructor;" + MAIN))
                .isEmpty();
    }

    @Test
    void copiesWithTheSameTextAreNamed() {
        assertThat(notes("a/ByConstructor.java", MAIN, "b/ByConstructor.java", MAIN))
                .containsExactly("ByConstructor was handed in several times with the same text: a/ByConstructor.java "
                        + "counts, and b/ByConstructor.java is left out");
    }

    @Test
    void copiesThatDifferAreNamedWithTheRule() {
        assertThat(notes("ex02/ByConstructor.java", MAIN, "old/ByConstructor.java", MAIN + "// old"))
                .containsExactly("ByConstructor was handed in several times: ex02/ByConstructor.java counts, since "
                        + "first comes its package line, then a main method, then the exercise's folder, then the "
                        + "file's name; left out: old/ByConstructor.java");
    }

    @Test
    void whereNothingTellsThemApartTheRefusalSaysSo() {
        assertThat(notes("a/ByConstructor.java", MAIN, "b/ByConstructor.java", MAIN + "// old"))
                .isEmpty();
    }

    @Test
    void aClassOfTheSameNameInAnotherExerciseIsNoCopy() {
        assertThat(notes(
                        "ex02/ByConstructor.java",
                        "package ex02_by_constructor;" + MAIN,
                        "ex08/ByConstructor.java",
                        "package ex08_wait_for_all; class ByConstructor {}"))
                .isEmpty();
    }

    @Test
    void aFileInTheFolderOfAnotherExerciseIsNamed() {
        assertThat(notes("ex08/ByConstructor.java", "package ex02_by_constructor;" + MAIN))
                .containsExactly("ex08/ByConstructor.java lies in another folder than its package line "
                        + "(ex02_by_constructor) says: the package line counts");
    }

    @Test
    void aFileInTheFolderOfAnotherPackageIsNamed() {
        assertThat(notes("src/homework/ByConstructor.java", "package ex02_by_constructor;" + MAIN))
                .containsExactly("src/homework/ByConstructor.java lies in another folder than its package line "
                        + "(ex02_by_constructor) says: the package line counts");
    }

    private static List<String> notes(String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new SourceFile(pathsAndTexts[i], pathsAndTexts[i + 1], Encoding.UTF_8));
        }
        return Matching.notes(EXERCISES, files).stream()
                .map(note -> note.in(Locale.ENGLISH))
                .toList();
    }

    private static Exercise exercise(String id, String packageName, String main) {
        Localized none = new Localized("", "");
        return new Exercise(
                id,
                packageName,
                none,
                Exercise.Kind.PROGRAM,
                packageName + "." + main,
                "",
                List.of(),
                none,
                Optional.empty());
    }
}
