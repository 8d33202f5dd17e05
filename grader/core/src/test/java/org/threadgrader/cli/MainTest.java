package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.explore.BlindEngine;
import org.threadgrader.message.Message;

/** The command line as a person meets it; the course is a small one. */
class MainTest {
    private static final String COURSE = "src/test/resources/org/threadgrader/cli/course";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void helpSpeaksBothLanguages(String language) {
        StringBuilder help = new StringBuilder();
        for (String command : List.of(
                "", "check", "hint", "explain", "list", "submit", "grade", "similar", "verify", "bundle", "new",
                "explore", "replay")) {
            out.getBuffer().setLength(0);
            List<String> args = command.isEmpty()
                    ? List.of("--help", "--lang", language)
                    : List.of(command, "--help", "--lang", language);
            assertThat(run(args)).isEqualTo(0);
            help.append(out).append('\n');
        }
        assertThat(err.toString()).isEmpty();
        Golden.assertMatches("help." + language + ".txt", help.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void wrongUsageIsOneLineThatSaysWhatToDo(String language) {
        StringBuilder said = new StringBuilder();
        for (String usage : List.of(
                "chekc",
                "check --sorce x",
                "check --source",
                "grade class",
                "grade class --out out --jobs two",
                "grade class --out out --jobs 0",
                "grade class --out a --out b",
                "hint",
                "hint ex99",
                "hint ex08 closing",
                "hint ex08 --level 0",
                "hint ex08 --level 4",
                "hint ex08 closing-waits --level 99",
                "explain run-for-stat",
                "check ex99",
                "list more",
                "submit --name a/b",
                "submit ex99",
                "similar class",
                "similar class --out out --min 1.5",
                "list --isolation require:1",
                "list --isolation chroot",
                "verify --jitter 5",
                "verify --repeat 0",
                "verify --catalogue --jitter 1/2",
                "verify --catalogue --schedules -1",
                "handout",
                "bundle gradescope",
                "new",
                "new " + COURSE)) {
            err.getBuffer().setLength(0);
            assertThat(run(usage + " --lang " + language + " --assignment " + COURSE))
                    .as(usage)
                    .isEqualTo(Action.USAGE);
            assertThat(err.toString().lines()).as(usage).hasSize(1);
            said.append("$ grader ").append(usage).append('\n').append(err);
        }
        assertThat(out.toString()).isEmpty();
        Golden.assertMatches("wrong-usage." + language + ".txt", said.toString());
    }

    @Test
    void anUnknownLanguageIsRefused() {
        assertThat(run("list --lang fr")).isEqualTo(Action.USAGE);
        assertThat(err).hasToString("grader: There is no language \"fr\": --lang takes en or zh.\n");
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(run("--lang en")).isEqualTo(Action.USAGE);
        assertThat(out.toString()).startsWith("Usage: grader");
        assertThat(err).hasToString("grader: Say what to do, for example: grader check ex02\n");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("no-such-folder");

        assertThat(run(List.of("grade", missing.toString(), "--out", folder.toString(), "--assignment", COURSE)))
                .isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no-such-folder");
    }

    @Test
    void anAssignmentThatIsNotThereIsNamed() {
        Path missing = folder.resolve("no-course");

        assertThat(run(List.of("list", "--assignment", missing.toString()))).isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no-course");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsNamedBeforeAnyWorkIsDone() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");
        Path student = Files.createDirectories(folder.resolve("class/s1"));
        Files.writeString(student.resolve("A.java"), "class A {}");

        assertThat(run(List.of(
                        "grade", folder.resolve("class").toString(), "--out", file.toString(), "--assignment", COURSE)))
                .isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("in-the-way", "--out");
    }

    @Test
    void anOutputFolderWithoutANameIsSaidToBeEmpty() {
        assertThat(run(List.of("grade", folder.toString(), "--out", "", "--assignment", COURSE)))
                .isEqualTo(Action.USAGE);

        assertThat(err).hasToString("grader: --out is empty: name the folder of the report.\n");
    }

    @Test
    void aFolderThatIsNamedTwiceIsSaidToBe() throws IOException {
        Path student = Files.createDirectories(folder.resolve("class/s1"));
        Files.writeString(student.resolve("A.java"), "class A {}");
        String submissions = folder.resolve("class").toString();
        String out = folder.resolve("out").toString();

        assertThat(run(List.of("grade", submissions, submissions + "/.", "--out", out, "--assignment", COURSE)))
                .isEqualTo(Action.USAGE);

        assertThat(err).hasToString("grader: " + submissions + "/. is named twice; name it once.\n");
    }

    @Test
    void aReportAmongTheSubmissionsIsRefused() throws IOException {
        Path student = Files.createDirectories(folder.resolve("class/s1"));
        Files.writeString(student.resolve("A.java"), "class A {}");
        Path out = folder.resolve("class/report");

        assertThat(run(List.of(
                        "grade", folder.resolve("class").toString(), "--out", out.toString(), "--assignment", COURSE)))
                .isEqualTo(Action.USAGE);

        assertThat(out).doesNotExist();
    }

    @Test
    void hintsComeFromMildToNearlyTheAnswer() {
        run("hint ex08 closing-waits --lang en --assignment " + COURSE);
        String mild = out.toString();
        out.getBuffer().setLength(0);
        run("hint ex08 closing-waits --more --lang en --assignment " + COURSE);

        assertThat(mild.lines()).hasSize(3);
        assertThat(mild).contains("  1. ").doesNotContain("  2. ").contains("--level 2");
        assertThat(out.toString()).contains("  1. ", "  2. ", "--level 3");
    }

    @Test
    void aMistakeIsExplained() {
        assertThat(run("explain run-for-start --lang en --assignment " + COURSE))
                .isEqualTo(0);

        assertThat(out.toString()).contains("Why", "Wrong", "Right", ".start()").doesNotContain("```", "\u001b");
    }

    @Test
    void allMistakesAreListed() {
        assertThat(run("explain --lang zh --assignment " + COURSE)).isEqualTo(0);

        assertThat(out.toString()).contains("run-for-start", "shared-runnable");
    }

    @Test
    void jsonIsPrintedWhenAsked() {
        assertThat(run("explain no-wait --json --assignment " + COURSE)).isEqualTo(0);

        assertThat(out.toString()).startsWith("{\n  \"id\": \"no-wait\",");
    }

    @Test
    void aLineCannotBeForgedByAnArgument() {
        run(List.of("hint", "x\ngrader: all accepted", "--assignment", COURSE));

        assertThat(err.toString().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void anEngineThatMissesTheCanaryEndsTheCommandWithOneLine(String language) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.forLanguageTag(language));
        for (String why : List.of("explore.canary-missed", "explore.canary-accused")) {
            Action judging = (root, where) -> {
                throw new BlindEngine(Message.of(why, "17"));
            };
            assertThat(Main.run(judging, new Root(), terminal)).isEqualTo(Action.FAULT);
        }
        terminal.err().flush();

        assertThat(out.toString()).isEmpty();
        Golden.assertMatches("canary." + language + ".txt", err.toString());
    }

    private int run(String line) {
        return run(Arrays.asList(line.split(" ")));
    }

    private int run(List<String> args) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH);
        return Main.run(args, new Terminal(terminal.out(), terminal.err(), Languages.asked(args)));
    }
}
