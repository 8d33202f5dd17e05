package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;

class TerminalReportsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTableSaysWhatEachSubmissionGotAndWhatIsToBeLookedAt(String language) {
        String table = ClassTable.of(SampleClass.graded(), Locale.forLanguageTag(language));

        Golden.assertMatches("class-table." + language + ".txt", table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTextOfAnExerciseTeaches(String language) {
        GradedClass graded = SampleClass.graded();
        StringBuilder text = new StringBuilder();
        for (SubmissionResult submission : graded.submissions()) {
            for (ExerciseResult exercise : submission.exercises()) {
                text.append(ExerciseText.of(exercise, graded, Locale.forLanguageTag(language)))
                        .append('\n');
            }
        }

        Golden.assertMatches("exercises." + language + ".txt", text.toString());
    }

    @Test
    void rowsOfTheTableLineUpWhateverTheScript() {
        List<String> lines = TextTable.of(List.of(List.of("a", "n"), List.of("张伟", "7"), List.of("é", "10")), 1)
                .lines()
                .toList();

        assertThat(lines).containsExactly("a      n", "----  --", "张伟   7", "é     10");
    }

    @Test
    void whatAStudentWroteCannotSteerTheTerminal() {
        String table = ClassTable.of(SampleClass.graded(), Locale.ENGLISH);

        assertThat(table).doesNotContain("\u001b", "\u202e").contains("\\u001b[31m\\u202e");
    }
}
