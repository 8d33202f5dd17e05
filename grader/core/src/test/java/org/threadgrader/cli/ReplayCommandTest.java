package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code grader replay} with a run that is told by hand. */
class ReplayCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final Story story = new Story();
    private Optional<ScheduleName> asked = Optional.empty();

    @BeforeEach
    void aProgramAndARunOfIt() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Main", "System.out.println(1);");
        int left = story.field("Main", "left", false, true);
        Story.Actor seller = story.at(1).main.makes("seller");
        story.at(2).main.starts(seller);
        seller.begins();
        story.at(3).main.does(EventKind.WRITE, 0, left);
        seller.does(EventKind.READ, 0, left);
        story.at(3).main.prints("sold out\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void withoutATerminalAllEventsAreListed(String language) {
        replay("--classes C --main Main --schedule pct:17", Optional.empty(), language);

        Golden.assertMatches("replay-list." + language + ".txt", out.toString());
        assertThat(asked).contains(new ScheduleName("pct", 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aLostChangeIsNoFaultByItself(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Finding lost = new Finding(
                Kind.RACE,
                "lost-update",
                Message.of("rule.lost-update-steps", "Main.left", "a", "A.java:1", "b", "A.java:2"),
                List.of(),
                List.of());

        Golden.assertMatches(
                "replay-lost-update." + language + ".txt",
                Message.of("cli." + Replayed.sort(lost), 4, lost.message()).in(locale) + "\n");
    }

    @Test
    void withoutAScheduleRun0IsShown() {
        replay("--classes C --main Main", Optional.empty(), "en");

        assertThat(asked).isEmpty();
        assertThat(out.toString()).startsWith("Main, run 0: 8 events of 2 threads\n");
    }

    @Test
    void theSourceLineStandsBesideAnEvent() {
        replay("--classes C --main Main --source F/c-src", Optional.empty(), "en");

        assertThat(out.toString()).contains("writes Main.left, Main.java:3\n", "| System.out.println(1);\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void inATerminalAPersonStepsThroughTheRun(String language) {
        String typed = "\nn\nnext\np\nt 1\nn\nn\np\nt main\nt nobody\nt\nt all\ng 6\ng 99\ng x\nf\nt 1\ng 1\n?\nq\nn\n";

        replay("--classes C --main Main --schedule pct:17", Optional.of(typed), language);

        Golden.assertMatches("replay-steps." + language + ".txt", out.toString());
    }

    @Test
    void theEndOfTheInputEndsTheStepping() {
        assertThat(replay("--classes C --main Main", Optional.of("n\n"), "en")).isZero();
    }

    @Test
    void jsonListsTheEvents() throws IOException {
        replay("--classes C --main Main --schedule pos:4 --source F/c-src --json", Optional.of("q\n"), "en");

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.propertyNames()).containsExactly("main", "schedule", "events", "findings");
        assertThat(json.get("events")).hasSize(8);
        assertThat(json.get("events").get(5).toString())
                .isEqualTo("{\"number\":6,\"thread\":\"main\",\"name\":\"main\",\"what\":\"writes Main.left\","
                        + "\"where\":\"Main.java:3\",\"source\":\"System.out.println(1);\"}");
    }

    @Test
    void aScheduleThatIsNoneIsRefused() {
        for (String none : List.of("pct", "pct:", "pct:x", ":1", "luck:3", "", "start-order:17", "systematic:-1")) {
            assertThatThrownBy(() -> replay("--classes C --main Main --schedule=" + none, Optional.empty(), "en"))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aSourceFolderThatIsNotThereIsRefused() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        for (String none : List.of("F/none", "F/file")) {
            assertThatThrownBy(() -> replay("--classes C --main Main --source " + none, Optional.empty(), "en"))
                    .isInstanceOf(Refusal.class);
        }
    }

    private int replay(String usage, Optional<String> typed, String language) {
        Engine engine = new Engine() {
            @Override
            public Exploration explore(Program program, Plan base, int schedules, long seed) {
                throw new AssertionError();
            }

            @Override
            public Timeline replay(Program program, Plan base, Optional<ScheduleName> schedule) {
                asked = schedule;
                return story.timeline();
            }
        };
        ReplayCommand command = new ReplayCommand(
                engine, () -> typed.map(text -> new Keys(new BufferedReader(new StringReader(text)))));
        Root root = new Root();
        List<String> words = new ArrayList<>(Arrays.stream(usage.split(" "))
                .map(word -> word.equals("C") ? folder.resolve("c").toString() : word)
                .map(word -> word.startsWith("F/") ? folder + word.substring(1) : word)
                .toList());
        root.json = words.remove("--json");
        new CommandLine(command).parseArgs(words.toArray(String[]::new));
        return command.run(
                root,
                new Terminal(
                        new PrintWriter(out), new PrintWriter(new StringWriter()), Locale.forLanguageTag(language)));
    }
}
