package org.threadgrader.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.message.Localized;

final class AssignmentTest {
    private static final String ASSIGNMENT = "id: threads\ntitle: {en: Threads, zh: 线程}\nexercises: [ex02_x]\n";
    private static final String EXERCISE = """
            id: ex02
            title: {en: X, zh: 甲}
            main: ex02_x.X
            checksClass: ex02_x.XChecks
            checks:
              - id: two-workers
                title: {en: "Two: workers", zh: 两个线程}
                hints: {en: [a, b], zh: [子, 丑]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeAnAssignment() throws IOException {
        write("assignment.yaml", ASSIGNMENT);
        write("src/main/java/ex02_x/exercise.yaml", EXERCISE);
        write("src/main/java/ex02_x/README.md", "# X\n");
        write("src/main/java/ex02_x/README.zh.md", "# 甲\n");
    }

    @Test
    void readsExercisesWithTheirChecksAndInstructions() {
        Assignment read = assignment();
        assertThat(read.id()).isEqualTo("threads");
        assertThat(read.title()).isEqualTo(new Localized("Threads", "线程"));
        Exercise exercise = read.exercise("ex02").orElseThrow();
        assertThat(read.exercise("ex02_x")).contains(exercise);
        assertThat(read.exercise("ex99")).isEmpty();
        assertThat(exercise.mainSimpleName()).isEqualTo("X");
        assertThat(exercise.kind()).isEqualTo(Exercise.Kind.PROGRAM);
        assertThat(exercise.readme()).isEqualTo(new Localized("# X\n", "# 甲\n"));
        assertThat(exercise.check("two-workers"))
                .contains(new CheckText(
                        "two-workers",
                        new Localized("Two: workers", "两个线程"),
                        List.of(new Localized("a", "子"), new Localized("b", "丑"))));
    }

    @Test
    void anAssignmentMayNameTheFolderThatIsHandedInTo() throws IOException {
        assertThat(assignment().drop()).isEmpty();

        write("assignment.yaml", ASSIGNMENT + "drop: ../handed-in\n");

        assertThat(assignment().drop()).contains(folder.resolveSibling("handed-in"));
    }

    @Test
    void anExerciseMayBeAClassThatScenariosDrive() throws IOException {
        write("src/main/java/ex02_x/exercise.yaml", EXERCISE + "kind: class\n");
        assertThat(assignment().exercise("ex02").orElseThrow().kind()).isEqualTo(Exercise.Kind.CLASS);
    }

    @Test
    void anExerciseMayAllowAnotherProcess() throws IOException {
        write("src/main/java/ex02_x/exercise.yaml", EXERCISE + "allows: [process]\n");
        assertThat(assignment().exercise("ex02").orElseThrow().allowance())
                .isEqualTo(new Allowance(Set.of("process"), Set.of()));
    }

    @Test
    void anExerciseMayTakeAwayASetAndAClass() throws IOException {
        write("src/main/java/ex02_x/exercise.yaml", EXERCISE + "forbids: [queues, java.util.concurrent.Exchanger]\n");
        assertThat(assignment().exercise("ex02").orElseThrow().allowance())
                .isEqualTo(new Allowance(Set.of(), Set.of("queues", "java.util.concurrent.Exchanger")));
    }

    @Test
    void aSettingThatNamesNothingOfTheJdkSaysWhatItMayName() throws IOException {
        String file = "src/main/java/ex02_x/exercise.yaml";
        for (String misspelt : List.of("queue", "java.util.concurrent.Exchange", "java.lang.Thread.joins")) {
            assertThat(wrong(file, EXERCISE + "forbids: [" + misspelt + "]\n"))
                    .contains("forbids may name process, strangers, queues, files")
                    .endsWith("not " + misspelt);
        }
    }

    @Test
    void aMistakeInAFileIsOneLineThatNamesFileAndKey() throws IOException {
        assertThat(wrong("assignment.yaml", "id: [x"))
                .contains("assignment.yaml, line ")
                .contains("not valid YAML");
        assertThat(wrong("assignment.yaml", "")).endsWith("must be a mapping of keys to values");
        assertThat(wrong("assignment.yaml", "id: x\n")).endsWith("assignment.yaml: exercises is missing: add it");
        assertThat(wrong("assignment.yaml", ASSIGNMENT.replace("[ex02_x]", "[]")))
                .endsWith("names no exercises");
        assertThat(wrong("assignment.yaml", ASSIGNMENT.replace("ex02_x", "ex09_y")))
                .contains("names the exercise ex09_y, but there is no folder ");
        assertThat(wrong("assignment.yaml", ASSIGNMENT + "drop: [a]\n"))
                .endsWith("assignment.yaml: drop must be a text");
        assertThat(wrong("assignment.yaml", ASSIGNMENT + "drop: \"a\\0b\"\n"))
                .contains("assignment.yaml: drop is ")
                .endsWith("which no folder can be called");
        assertThat(wrong("assignment.yaml", ASSIGNMENT.replace("ex02_x", "ex02_x, ex02_x")))
                .endsWith("ex02 appears twice");
        String file = "src/main/java/ex02_x/exercise.yaml";
        assertThat(wrong(file, EXERCISE.replace("id: ex02", "id: [ex02]")))
                .endsWith("exercise.yaml: id must be a text");
        assertThat(wrong(file, EXERCISE.replace(", zh: 甲", ""))).endsWith("exercise.yaml: title.zh is missing: add it");
        assertThat(wrong(file, EXERCISE.replace("[a, b]", "[a]")))
                .endsWith("checks[1].hints has 1 entries in English and 2 in Chinese: they must correspond");
        assertThat(wrong(file, EXERCISE.replace("title: {en: X, zh: 甲}", "title: X")))
                .endsWith("title must be a mapping");
        assertThat(wrong(file, EXERCISE + "allows: [web]\n")).endsWith("not web");
        assertThat(wrong(file, EXERCISE + "kind: game\n")).endsWith("kind must be program or class, not game");
        assertThat(wrong(file, EXERCISE + EXERCISE)).contains("not valid YAML");
    }

    @Test
    void aMissingFileOrFolderIsNamed() throws IOException {
        Files.delete(folder.resolve("src/main/java/ex02_x/README.zh.md"));
        assertThat(unreadable(Assignment.read(folder))).endsWith("README.zh.md is missing: add it");
        assertThat(unreadable(Assignment.read(folder.resolve("none")))).startsWith("there is no assignment folder ");
    }

    @Test
    void readsVariantsAndMistakesWithExactPoints() throws IOException {
        write("solutions/variants/ex02_x/plain/X.java", "class X {}");
        write("solutions/variants/ex02_x/newer/ex02_x/X.java", "class X {}");
        write("solutions/variants/ex02_x/newer/variant.yaml", "advice: [polling]\njdk: 21\n");
        write("solutions/mistakes/ex02_x/one_worker/X.java", "class X {}");
        write(
                "solutions/mistakes/ex02_x/one_worker/mistake.yaml",
                "reason: too-few-workers\ncheck: two-workers\nloses: {two-workers: 12.50}\n");
        Solutions read = (Solutions) Solutions.read(folder.resolve("solutions"), assignment());
        assertThat(read.variants()).extracting(Variant::name).containsExactly("newer", "plain");
        assertThat(read.variants().get(0).jdk()).isEqualTo(Optional.of(21));
        assertThat(read.variants().get(0).advice()).containsExactly("polling");
        assertThat(read.variants().get(0).files().get(0).path()).isEqualTo("ex02_x/X.java");
        Mistake mistake = read.mistakes().get(0);
        assertThat(mistake.exercise()).isEqualTo("ex02");
        assertThat(mistake.reason()).isEqualTo("too-few-workers");
        assertThat(mistake.loses()).isEqualTo(Map.of("two-workers", new BigDecimal("12.50")));
    }

    @Test
    void readsHiddenInputsAlone() throws IOException {
        write(
                "solutions/hidden/ex02_x.yaml",
                "sets:\n- {checks: [two-workers], inputs: [7, 小明]}\n- {checks: [two-workers], seed: 5}\n");
        write("solutions/mistakes/ex02_x/broken/mistake.yaml", "reason");

        Solutions read = (Solutions) Solutions.readHidden(folder.resolve("solutions"), assignment());

        assertThat(read.hidden())
                .containsExactly(
                        new HiddenInputs("ex02", List.of("two-workers"), List.of("7", "小明"), Optional.empty()),
                        new HiddenInputs("ex02", List.of("two-workers"), List.of(), Optional.of(5)));
    }

    @Test
    void hiddenInputsThatAskNothingAreRefused() throws IOException {
        write("solutions/hidden/ex02_x.yaml", "sets:\n- {checks: [two-workers]}\n");
        assertThat(unreadable(Solutions.readHidden(folder.resolve("solutions"), assignment())))
                .endsWith("ex02_x.yaml has a set for ex02 that names no check, or neither inputs nor a seed");
        write("solutions/hidden/ex02_x.yaml", "sets:\n- {checks: [nonsense], seed: 5}\n");
        assertThat(unreadable(Solutions.readHidden(folder.resolve("solutions"), assignment())))
                .endsWith("ex02_x.yaml names the check nonsense, which ex02 does not have");
    }

    @Test
    void aMistakeThatNamesNoCheckOfItsExerciseIsRefused() throws IOException {
        write("solutions/mistakes/ex02_x/m/X.java", "class X {}");
        write("solutions/mistakes/ex02_x/m/mistake.yaml", "reason: r\ncheck: nonsense\nloses: {two-workers: 1}\n");
        assertThat(unreadable(Solutions.read(folder.resolve("solutions"), assignment())))
                .endsWith("mistake.yaml names the check nonsense, which ex02 does not have");
        write(
                "solutions/mistakes/ex02_x/m/mistake.yaml",
                "reason: r\ncheck: two-workers\nloses: {two-workers: many}\n");
        assertThat(unreadable(Solutions.read(folder.resolve("solutions"), assignment())))
                .endsWith("loses.two-workers must be a number");
    }

    @Test
    void aCaseWithoutSourcesIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("solutions/variants/ex02_x/empty"));
        assertThat(unreadable(Solutions.read(folder.resolve("solutions"), assignment())))
                .endsWith("empty holds no Java source");
    }

    @Test
    void anAssignmentsOwnPagesComeFirst() throws IOException {
        write("explain/my-mistake.md", "# Mine\n\nOne sentence\nover two lines.\n\n## Why\nx\n");
        write("explain/my-mistake.zh.md", "# 我的\n\n一句话。\n");
        Explanations pages = Explanations.of(assignment());
        Explanation page = pages.find("my-mistake").orElseThrow();
        assertThat(page.title()).isEqualTo(new Localized("Mine", "我的"));
        assertThat(page.summary()).isEqualTo(new Localized("One sentence over two lines.", "一句话。"));
        assertThat(page.page().en()).startsWith("# Mine");
        assertThat(pages.ids()).contains("my-mistake");
        assertThat(pages.find("no-such-page")).isEmpty();
        assertThat(pages.find("../assignment")).isEmpty();
    }

    private Assignment assignment() {
        return (Assignment) Assignment.read(folder);
    }

    private String wrong(String file, String text) throws IOException {
        String before = Files.readString(folder.resolve(file));
        write(file, text);
        String reason = unreadable(Assignment.read(folder));
        write(file, before);
        return reason;
    }

    private static String unreadable(Object reading) {
        assertThat(reading).isInstanceOf(UnreadableAssignment.class);
        String reason = ((UnreadableAssignment) reading).reason().in(Locale.ENGLISH);
        assertThat(reason).doesNotContain("\n");
        return reason;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
