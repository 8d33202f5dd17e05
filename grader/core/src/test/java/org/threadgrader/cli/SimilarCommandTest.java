package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.threadgrader.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command with the real JPlag; skipped where that cannot be fetched. */
class SimilarCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;

    @BeforeEach
    void aClass() throws IOException {
        Optional<Message> problem = SimilarCommand.jplag().problem();
        assumeTrue(problem.isEmpty(), () -> String.valueOf(problem.orElseThrow()));
        exercises = InstalledCourse.in(folder);
        handedIn("ann", WaitForAllSources.RIGHT);
        handedIn("bob", WaitForAllSources.RIGHT.replace("first", "eins").replace("second", "zwei"));
        handedIn("cleo", "package ex08_wait_for_all; class WaitForAll extends Thread { int x = 1; { x = 2; } }");
    }

    private void handedIn(String student, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("class").resolve(student))
                        .resolve("WaitForAll.java"),
                text);
    }

    private int run(String language, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "similar",
                folder.resolve("class").toString(),
                "--out",
                folder.resolve("report").toString(),
                "--lang",
                language,
                "--assignment",
                exercises.toString()));
        args.addAll(List.of(more));
        return Main.run(
                args, new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whoIsAlikeIsNamedAndThatItIsNoVerdict(String language) {
        assertThat(run(language)).as(err.toString()).isEqualTo(Action.DONE);

        Golden.assertMatches("similar." + language + ".txt", out.toString().replace(folder.toString(), "/there"));
        assertThat(folder.resolve("report/similarity/pair-001.html")).exists();
        assertThat(folder.resolve("report/similarity/pair-002.html")).doesNotExist();
    }

    @Test
    void whatAProgramReadsOfItIsOneObject() {
        assertThat(run("en", "--json", "--min", "0.9")).isEqualTo(Action.DONE);

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.at("/verdict").asString()).isEqualTo("none");
        assertThat(json.at("/pairs/0/first").asString()).isEqualTo("ann");
        assertThat(json.at("/pairs/0/second").asString()).isEqualTo("bob");
        assertThat(json.at("/pairs/0/exercises/ex08").asDouble()).isEqualTo(1);
    }
}
