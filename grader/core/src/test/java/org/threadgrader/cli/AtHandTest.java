package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;

/** A student who deleted or renamed one exercise goes on with the others. */
class AtHandTest {
    private static final String YAML = "id: ex05\ntitle: {en: Names, zh: 名字}\nmain: ex05_names.Names\n"
            + "checksClass: ex05_names.NamesChecks\nchecks: []\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;
    private Path names;

    @BeforeEach
    void aCourseOfWhichOneExerciseIsGone() throws IOException {
        exercises = InstalledCourse.in(folder);
        names = exercises.resolve("src/main/java/ex05_names");
        Files.writeString(
                exercises.resolve("assignment.yaml"),
                "id: small\ntitle: {en: S, zh: 小}\nexercises: [ex05_names, ex08_wait_for_all]\n");
        Files.writeString(
                exercises.resolve("src/main/java/ex08_wait_for_all/WaitForAll.java"), WaitForAllSources.RIGHT);
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--assignment", exercises.toString()));
        return Main.run(all, new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH));
    }

    private void copy(String file, String text) throws IOException {
        Path copies = Files.createDirectories(folder.resolve("grader/skeletons/ex05_names"));
        Files.writeString(copies.resolve(file), text);
    }

    private AtHand inAHandout() {
        return AtHand.read(exercises, Optional.of(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check ex08", "list", "progress", "hint ex08"})
    void theOthersGoOnAndOneLineTellsOfIt(String command) {
        assertThat(run(command.split(" "))).isEqualTo(Action.DONE);

        assertThat(out.toString()).contains("ex08");
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("ex05", "src/main/java/ex05_names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check ex05", "check ex05_names", "hint ex05", "reset ex05"})
    void itAloneCannotBeDone(String command) {
        assertThat(run(command.split(" "))).isEqualTo(Action.USAGE);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("ex05 is left out");
    }

    @Test
    void askedForWithAnotherItIsNotAccepted() {
        assertThat(run("check", "ex05", "ex08")).isEqualTo(Action.REJECTED);

        assertThat(out.toString()).contains("ex08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check ex08"})
    void aSourceThatIsGoneIsNamed(String command) throws IOException {
        Files.createDirectories(names);
        Files.writeString(names.resolve("Names.java"), "package ex05_names; class Names {}");
        Files.delete(exercises.resolve("src/main/java/ex08_wait_for_all/WaitForAll.java"));

        assertThat(run(command.split(" "))).isEqualTo(Action.REJECTED);

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("WaitForAll.java is not there, and no other file has the class WaitForAll")
                .doesNotContain("Names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade class --out report", "verify"})
    void theInstructorIsRefused(String command) {
        assertThat(run(command.split(" "))).isEqualTo(Action.USAGE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("names the exercise ex05_names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void itsLineTellsWhatIsGoneAndHowItComesBack(String language) throws IOException {
        StringBuilder said = new StringBuilder();
        said.append(line(language));
        copy("exercise.yaml", YAML);
        said.append(line(language));
        Files.createDirectories(names);
        Files.writeString(names.resolve("exercise.yaml"), YAML);
        said.append(line(language));
        Files.writeString(names.resolve("exercise.yaml"), "id");
        Files.writeString(names.resolve("README.md"), "");
        Files.writeString(names.resolve("README.zh.md"), "");
        said.append(line(language));

        Golden.assertMatches("left-out." + language + ".txt", said.toString());
    }

    private String line(String language) {
        AtHand atHand = inAHandout();
        return atHand.line(atHand.gaps().get(0))
                        .in(Locale.forLanguageTag(language))
                        .replace(folder.toString(), "FOLDER")
                + "\n";
    }

    @Test
    void aResetGivesTheWholeFolderBack() throws IOException {
        copy("exercise.yaml", YAML);
        copy("README.md", "Read");
        copy("README.zh.md", "读");
        copy("Names.java", "the skeleton");

        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH);
        ResetCommand.restore(inAHandout(), inAHandout().gaps().get(0), terminal);

        assertThat(out).hasToString("ex05 is back as it was handed out.\n");
        assertThat(inAHandout().gaps()).isEmpty();
        assertThat(names.resolve("Names.java")).hasContent("the skeleton");
    }
}
