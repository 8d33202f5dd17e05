package org.threadgrader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Rules;
import org.threadgrader.intake.Submission;

/** The page for instructors shows nothing but files that the grader reads as the page says. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final List<Submission> CLASS =
            List.of(Results.submission("12345", "Ann"), Results.submission("12346", "李雷"));
    private static final Map<String, BigDecimal> MAX =
            Map.of("ex02", BigDecimal.valueOf(100), "ex12", BigDecimal.valueOf(100), "ex16", BigDecimal.valueOf(100));

    @TempDir
    Path folder;

    @BeforeEach
    void theFilesOfThePageInACourse() throws IOException {
        for (String id : MAX.keySet()) {
            Path exercise = Files.createDirectories(folder.resolve("src/main/java/" + id + "_x"));
            Files.writeString(
                    exercise.resolve("exercise.yaml"),
                    "id: " + id + "\ntitle: {en: X, zh: 甲}\nmain: x.X\nchecksClass: x.XChecks\nchecks: []\n");
            Files.writeString(exercise.resolve("README.md"), "# X\n");
            Files.writeString(exercise.resolve("README.zh.md"), "# 甲\n");
        }
        Files.writeString(
                folder.resolve("assignment.yaml"),
                "id: x\ntitle: {en: X, zh: 甲}\nexercises: [ex02_x, ex12_x, ex16_x]\n" + shown("assignment.yaml"));
        for (String file : List.of("rules.yaml", "submitted.csv", "overrides.csv")) {
            Files.writeString(folder.resolve(file), shown(file));
        }
    }

    @Test
    void theRulesAreReadAsShown() {
        Assignment assignment = (Assignment) Assignment.read(folder);

        Rules rules = (Rules) Rules.read(folder.resolve("rules.yaml"), assignment);

        assertThat(assignment.rules().drop()).isEqualTo(1);
        assertThat(rules.drop()).isZero();
        assertThat(rules.weights()).containsEntry("ex02", new BigDecimal("0.5"));
        assertThat(rules.attempts()).contains(Rules.Attempts.BEST);
        assertThat(rules.extensions()).containsOnlyKeys("12345", "李雷");
    }

    @Test
    void theTablesAreReadAsShown() {
        HandInTimes times = (HandInTimes) HandInTimes.read(folder.resolve("submitted.csv"), CLASS);
        Overrides overrides = (Overrides) Overrides.read(folder.resolve("overrides.csv"), CLASS, MAX);

        assertThat(times.of("12345")).isEqualTo(times.of("12346"));
        assertThat(overrides.of("12345", "ex12")).isPresent();
        assertThat(overrides.of("12346", "ex16")).isPresent();
    }

    @Test
    void eachKeyIsExplained() throws IOException {
        for (String key : List.of("due", "exerciseDue", "drop", "attempts", "times", "weights", "bonus")) {
            assertThat(Files.readString(PAGE)).contains("\n| `" + key + "` |");
        }
        assertThat(Files.readString(PAGE)).contains("`late.per`", "`late.percent`", "`late.grace`", "`late.cap`");
    }

    private static String shown(String file) throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        Matcher block = Pattern.compile("(?ms)^`" + file + "`:\\n\\n```\\w+\\n(.*?)^```$")
                .matcher(page);
        assertThat(block.find()).as(file).isTrue();
        return block.group(1);
    }
}
