package org.threadgrader.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;

class RulesTest {
    private static final String ASSIGNMENT = "id: small\ntitle: {en: Small, zh: 小}\nexercises: [ex01_one, ex02_two]\n";

    @TempDir
    Path folder;

    @Test
    void anAssignmentWithoutRulesHasNone() throws IOException {
        assertThat(((Assignment) read("")).rules()).isEqualTo(Rules.NONE);
    }

    @Test
    void anAssignmentsRulesAreRead() throws IOException {
        Rules rules = ((Assignment)
                        read("rules: {due: 2026-12-01T23:59+01:00, late: {per: hour, percent: 2.5, grace: 15m},"
                                + " weights: {ex02: 2}, bonus: [ex01], attempts: last}\n"))
                .rules();

        assertThat(rules.due("ex01")).contains(OffsetDateTime.parse("2026-12-01T23:59+01:00"));
        assertThat(rules.late())
                .contains(new Rules.Late(
                        Duration.ofHours(1), new BigDecimal("2.5"), Duration.ofMinutes(15), BigDecimal.valueOf(100)));
        assertThat(rules.weights()).isEqualTo(Map.of("ex02", BigDecimal.valueOf(2)));
        assertThat(rules.bonus()).isEqualTo(Set.of("ex01"));
        assertThat(rules.attempts()).contains(Rules.Attempts.LAST);
    }

    @Test
    void theInstructorsFileReplacesKeyByKeyAndMayNameStudents() throws IOException {
        Assignment assignment =
                (Assignment) read("rules: {due: 2026-12-01T23:59+01:00, drop: 1, late: {per: day, percent: 10}}\n");

        Rules rules = (Rules)
                Rules.read(file("rules.yaml", "drop: 0\nextensions: {李雷: 2026-12-03T23:59+01:00}\n"), assignment);

        assertThat(rules.drop()).isZero();
        assertThat(rules.late()).isPresent();
        assertThat(rules.extensions()).isEqualTo(Map.of("李雷", OffsetDateTime.parse("2026-12-03T23:59+01:00")));
    }

    @Test
    void aFileNestedTooDeeplyIsRefusedAsAnyOtherThatCannotBeRead() throws IOException {
        Assignment assignment = (Assignment) read("");

        RulesReading reading = Rules.read(file("rules.yaml", "drop: " + "[".repeat(100_000)), assignment);

        assertThat(((UnreadableAssignment) reading).reason().in(Locale.ENGLISH))
                .contains("rules.yaml", "nested too deeply")
                .hasLineCount(1);
    }

    @Test
    void rulesKeepNoStudentFromTheExercisesThatAreThere() throws IOException {
        exercises();
        Files.delete(folder.resolve("src/main/java/ex02_two/exercise.yaml"));
        file("assignment.yaml", ASSIGNMENT + "rules: {weights: {ex02: 2}}\n");

        assertThat(Assignment.readWhatIsThere(folder)).isInstanceOf(PartOfAssignment.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aMistakeIsOneLineThatNamesFileAndKeyAndSaysWhatToDo(String language) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String rules : List.of(
                "{duedate: 2026-12-01T23:59+01:00}",
                "{due: 2026-12-01T23:59}",
                "{due: tomorrow}",
                "{exerciseDue: {ex03: 2026-12-01T23:59Z}}",
                "{late: {per: week, percent: 10}}",
                "{late: {percent: 10}}",
                "{late: {per: day, percent: 110}}",
                "{late: {per: day, percent: 10, grace: 15}}",
                "{late: {per: day, percent: 10, cap: 0}}",
                "{late: {per: day, percent: ten}}",
                "{late: {per: day, percent: 10, max: 50}}",
                "{drop: -1}",
                "{drop: 2}",
                "{drop: 1, weights: {ex01: 0}}",
                "{attempts: first}",
                "{times: zip}",
                "{weights: {ex01: -1}}",
                "{weights: [ex01]}",
                "{bonus: [ex01, ex01]}",
                "{bonus: [ex09]}",
                "{due: 2026-12-01T23:59Z, extensions: {Ann: 2026-12-02T23:59Z}}",
                "due")) {
            said.append(said(read("rules: " + rules + "\n"), language));
        }
        Assignment assignment = (Assignment) read("");
        for (String rules : List.of("extensions: {Ann: 2026-12-02T23:59Z}\n", "due: [\n", "")) {
            said.append(said(Rules.read(file("rules.yaml", rules), assignment), language));
        }
        said.append(said(Rules.read(folder.resolve("none.yaml"), assignment), language));

        Golden.assertMatches("rules." + language + ".txt", said.toString());
    }

    private String said(Object reading, String language) {
        assertThat(reading).isInstanceOf(UnreadableAssignment.class);
        String reason = ((UnreadableAssignment) reading).reason().in(Locale.forLanguageTag(language));
        assertThat(reason).doesNotContain("\n");
        return reason.replace(folder + "/", "").replace(folder + "\\", "") + "\n";
    }

    private AssignmentReading read(String rules) throws IOException {
        exercises();
        file("assignment.yaml", ASSIGNMENT + rules);
        return Assignment.read(folder);
    }

    private void exercises() throws IOException {
        for (String name : List.of("ex01_one", "ex02_two")) {
            String id = name.substring(0, 4);
            file(
                    "src/main/java/" + name + "/exercise.yaml",
                    "id: " + id + "\ntitle: {en: X, zh: 甲}\nmain: " + name + ".X\nchecksClass: " + name
                            + ".XChecks\nchecks: []\n");
            file("src/main/java/" + name + "/README.md", "# X\n");
            file("src/main/java/" + name + "/README.zh.md", "# 甲\n");
        }
    }

    private Path file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
