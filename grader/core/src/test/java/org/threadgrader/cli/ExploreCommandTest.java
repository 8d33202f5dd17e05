package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.explore.Differences;
import org.threadgrader.explore.Differences.Alternative;
import org.threadgrader.explore.Differences.Difference;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code grader explore} says of what an engine found; the engine is one that finds what the test says. */
class ExploreCommandTest {
    private static final List<String> STRATEGIES = ScheduleName.STRATEGIES;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Story story = new Story();
    private Exploration found = new Exploration(story.timeline(), 200, STRATEGIES, List.of(), List.of());
    private Optional<Plan> asked = Optional.empty();
    private String lang = "en";

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatWasFoundIsSaidWithItsWitnessAndHowToStepThroughIt(String language) throws IOException {
        lang = language;
        CompiledSample.main(folder.resolve("c"), "Till", "");
        found = new Exploration(
                story.timeline(), 200, STRATEGIES, List.of(race(true), recordedException()), List.of(open()));

        assertThat(explore("--classes C --main Till")).isEqualTo(3);

        String said = out.toString().replace(folder.toString(), "");
        Golden.assertMatches("explore-found." + language + ".txt", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatComesOfAMistakeThatHasBeenToldIsSaidInShort(String language) throws IOException {
        lang = language;
        CompiledSample.main(folder.resolve("c"), "Till", "");
        Found one = race(true);
        Message unjoined = Message.text("main has not waited for worker 1");
        found = new Exploration(
                story.timeline(),
                200,
                STRATEGIES,
                List.of(dueTo(unjoined, one), recordedException(), dueTo(unjoined, one)),
                List.of());

        assertThat(explore("--classes C --main Till")).isEqualTo(3);

        String said = out.toString().replace(folder.toString(), "");
        Golden.assertMatches("explore-one-mistake." + language + ".txt", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void nothingFoundIsSaidWithItsStrength(String language) throws IOException {
        lang = language;
        CompiledSample.main(folder.resolve("c"), "Till", "");
        assertThat(explore("--classes C --main Till")).isZero();
        found = new Exploration(story.timeline(), 1, List.of("random"), List.of(), List.of(open()));
        assertThat(explore("--classes C --main Till")).isEqualTo(4);

        Golden.assertMatches("explore-none." + language + ".txt", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aRunMethodThatIsCalledInPlaceOfStartIsSpokenOf(String language) throws IOException {
        lang = language;
        CompiledSample.main(folder.resolve("c"), "Till", "");
        Story.Actor started = story.main.makes("seller");
        story.at(7).main.starts(started);
        story.at(8).main.does(EventKind.RUN_CALLED, started.id, 0);
        found = new Exploration(story.timeline(), 200, STRATEGIES, List.of(), List.of());
        assertThat(explore("--classes C --main Till")).isZero();
        story.at(9).main.does(EventKind.RUN_CALLED, story.main.makes("buyer").id, 0);
        found = new Exploration(story.timeline(), 200, STRATEGIES, List.of(), List.of());
        assertThat(explore("--classes C --main Till")).isZero();

        Golden.assertMatches("explore-run-called." + language + ".txt", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void schedulesThatAreNotRunAsTheyMakeTheSameRunAreSpokenOf(String language) throws IOException {
        lang = language;
        CompiledSample.main(folder.resolve("c"), "Till", "");
        found = new Exploration(
                story.timeline(), 200, 4, List.of("start-order"), List.of(), List.of(), Differences.NONE);

        assertThat(explore("--classes C --main Till")).isZero();
        assertThat(explore("--classes C --main Till --json")).isZero();

        Golden.assertMatches("explore-same." + language + ".txt", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatWasNotPrintedAlikeIsSaidWithASchedule(String language) throws IOException {
        lang = language;
        CompiledSample.main(folder.resolve("c"), "Till", "");
        Difference total = new Difference(List.of(
                new Alternative(List.of("left 20"), 150, Optional.empty()),
                new Alternative(List.of(), 30, Optional.of(new ScheduleName("random", 2))),
                new Alternative(
                        List.of("left -60\u001b[1m", "x".repeat(100)), 13, Optional.of(new ScheduleName("pct", 7))),
                new Alternative(List.of("left 0"), 7, Optional.of(new ScheduleName("pct", 8))),
                new Alternative(List.of("left 1"), 1, Optional.of(new ScheduleName("pos", 9)))));
        found = new Exploration(
                story.timeline(), 200, 200, STRATEGIES, List.of(), List.of(), new Differences(201, List.of(total)));

        assertThat(explore("--classes C --main Till")).isZero();
        assertThat(explore("--classes C --main Till --json")).isZero();

        String said = out.toString().replace(folder.toString(), "");
        Golden.assertMatches("explore-differs." + language + ".txt", said);
    }

    @Test
    void whereTheyDifferIsSeenInWhatIsWideAndOnlyALittleTooLong() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "");
        String faces = "\uD83D\uDE00".repeat(50);
        found = new Exploration(
                story.timeline(),
                200,
                200,
                STRATEGIES,
                List.of(),
                List.of(),
                new Differences(
                        201,
                        List.of(
                                differing(faces + "x1", faces + "x2"),
                                differing(
                                        "a".repeat(25) + "1" + "b".repeat(49),
                                        "a".repeat(25) + "2" + "b".repeat(49)))));

        assertThat(explore("--classes C --main Till")).isZero();

        assertThat(out.toString())
                .contains("run 0: …" + "\uD83D\uDE00".repeat(9) + "x1\n", "run 0: …" + "a".repeat(10) + "1bb")
                .contains("pos:3: …" + "\uD83D\uDE00".repeat(9) + "x2\n", "pos:3: …" + "a".repeat(10) + "2bb");
    }

    private static Difference differing(String one, String other) {
        return new Difference(List.of(
                new Alternative(List.of(one), 150, Optional.empty()),
                new Alternative(List.of(other), 51, Optional.of(new ScheduleName("pos", 3)))));
    }

    @Test
    void jsonIsTheObjectOfTheContractAndStandsAlone() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "");
        found = new Exploration(
                story.timeline(), 200, STRATEGIES, List.of(race(true), recordedException()), List.of(open()));

        assertThat(explore("--classes C --main Till --json")).isEqualTo(3);

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.propertyNames()).containsExactly("main", "outcome", "schedules", "inconclusive", "findings");
        assertThat(json.get("outcome").asString()).isEqualTo("found");
        assertThat(json.get("schedules").asInt()).isEqualTo(200);
        JsonNode race = json.get("findings").get(0);
        assertThat(race.propertyNames())
                .containsExactly("kind", "message", "where", "basis", "schedule", "reproduced", "replay", "witness");
        assertThat(race.get("kind").asString()).isEqualTo("race");
        assertThat(race.get("where").toString()).isEqualTo("[\"Main.java:12\",\"Till.pay\"]");
        assertThat(race.get("schedule").toString()).isEqualTo("{\"strategy\":\"pct\",\"seed\":17}");
        assertThat(race.get("replay").asString()).startsWith("grader replay ").endsWith(" --schedule pct:17");
        assertThat(race.get("witness").get(0).toString())
                .isEqualTo("{\"thread\":\"main\",\"text\":\"starts worker 1\",\"where\":\"Main.java:7\"}");
        JsonNode exception = json.get("findings").get(1);
        assertThat(exception.get("replay").asString()).doesNotContain("--schedule");
        assertThat(exception.get("basis").asString()).isEqualTo("recorded");
        assertThat(exception.has("schedule")).isFalse();
    }

    @Test
    void theProgramIsGivenItsArgumentsAndItsInput() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "");
        Path input = Files.writeString(folder.resolve("in.txt"), "一\n");

        explore("--classes C --main Till --args a -5 --args=--json --stdin " + input);

        assertThat(asked.orElseThrow().arguments()).containsExactly("a", "-5", "--json");
        assertThat(asked.orElseThrow().standardInput()).isEqualTo("一\n");
    }

    @Test
    void classesComeFromSeveralFoldersAndJars() throws IOException {
        Path one = CompiledSample.main(folder.resolve("one"), "Till", "");
        Path other = CompiledSample.main(folder.resolve("other"), "Shop", "");
        Path jar = CompiledSample.jar(other, folder.resolve("shop.jar"));

        assertThat(explore("--classes " + one + " " + jar + " --main Shop")).isZero();
        assertThat(explore("--classes " + jar + " --classes " + one + " --main Till"))
                .isZero();
    }

    @Test
    void anExceptionOfAProgramThatWasGivenNoArgumentsSaysSo() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "System.out.println(args[0]);");
        found = exceptional("java.lang.ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0");

        assertThat(explore("--classes C --main Till")).isEqualTo(3);

        assertThat(out.toString()).containsPattern("No\\s+arguments\\s+were\\s+given;");
    }

    @Test
    void aProgramThatAsksForAnArgumentItWasNotGivenIsInconclusive() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "System.out.println(args[0]);");
        found = thrown("java.lang.ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0");

        assertThat(explore("--classes C --main Till")).isEqualTo(4);

        assertThat(words()).contains("main reads args[0] at Till.java:3, but no arguments were given", "with --args.");
    }

    @Test
    void anArrayThatIsNotThatOfTheArgumentsIsAFault() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "String[] x = {}; System.out.println(x[0]);");
        found = thrown("java.lang.ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0");

        assertThat(explore("--classes C --main Till")).isEqualTo(3);
    }

    @Test
    void aLoopPastTheEndOfTheArgumentsIsAFault() throws IOException {
        CompiledSample.main(
                folder.resolve("c"), "Till", "for (int i = 0; i <= args.length; i++) System.out.println(args[i]);");
        found = thrown("java.lang.ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0");

        assertThat(explore("--classes C --main Till")).isEqualTo(3);
    }

    @Test
    void aProgramThatReadsInputItWasNotGivenIsInconclusive() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "new java.util.Scanner(System.in).nextInt();");
        found = thrown("java.util.NoSuchElementException");

        assertThat(explore("--classes C --main Till")).isEqualTo(4);

        assertThat(words()).contains("reads standard input at Till.java:3, but no input was given", "--stdin FILE.");
    }

    @Test
    void inputThatWasGivenAndIsTooShortIsAFault() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "new java.util.Scanner(System.in).nextInt();");
        Path input = Files.writeString(folder.resolve("in.txt"), "");
        found = thrown("java.util.NoSuchElementException");

        assertThat(explore("--classes C --main Till --stdin " + input)).isEqualTo(3);
    }

    @Test
    void aScannerOfAnotherTextIsAFault() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "new java.util.Scanner(\"\").nextInt();");
        found = thrown("java.util.NoSuchElementException");

        assertThat(explore("--classes C --main Till")).isEqualTo(3);
    }

    @Test
    void anExceptionOfAProgramThatWasGivenNoInputSaysSo() throws IOException {
        CompiledSample.main(folder.resolve("c"), "Till", "new java.util.Scanner(System.in).nextInt();");
        found = exceptional("java.util.NoSuchElementException");

        assertThat(explore("--classes C --main Till")).isEqualTo(3);

        assertThat(out.toString()).containsPattern("No\\s+input\\s+was\\s+given;");
    }

    @Test
    void aNativeMethodIsNamedAndItsMissingLibraryIsNoFault() throws IOException {
        CompiledSample.compile(
                folder.resolve("c"),
                "Till",
                "public class Till { static native int ring(); public static void main(String[] a) { ring(); } }");
        found = exceptional("java.lang.UnsatisfiedLinkError: 'int Till.ring()'");

        assertThat(explore("--classes C --main Till")).isEqualTo(4);

        assertThat(out.toString()).contains("native method Till.ring").doesNotContain("UnsatisfiedLinkError");
    }

    @Test
    void aNativeMethodOfAnotherProgramInTheFolderDoesNotMatter() throws IOException {
        CompiledSample.compile(folder.resolve("c"), "Sound", "public class Sound { static native void play(); }");
        CompiledSample.main(folder.resolve("c"), "Till", "");

        assertThat(explore("--classes C --main Till")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatCannotBeRunIsOneLineThatSaysWhatToDo(String language) throws IOException {
        Path c = CompiledSample.main(folder.resolve("c"), "Till", "");
        CompiledSample.compile(c, "Shop", "public class Shop { private void main(String[] a) { } }");
        CompiledSample.compile(c, "Stock", "public class Stock { private static void main(String[] a) { } }");
        CompiledSample.compile(c, "Item", "class Item { }");
        CompiledSample.compile(c, "Short", "class Short { private void main() { } }");
        Path jar = CompiledSample.jar(c, folder.resolve("shop.jar"));
        Path cut = Files.createDirectories(folder.resolve("cut"));
        byte[] whole = Files.readAllBytes(c.resolve("Till.class"));
        Files.write(cut.resolve("Till.class"), Arrays.copyOf(whole, whole.length - 9));
        byte[] future = whole.clone();
        future[7] = (byte) 200;
        Path newer = Files.createDirectories(folder.resolve("newer"));
        Files.write(newer.resolve("Till.class"), future);
        Files.writeString(folder.resolve("no.jar"), "no jar");
        Files.createDirectories(folder.resolve("empty"));
        StringBuilder said = new StringBuilder();
        for (String usage : List.of(
                "--main Till",
                "--classes C",
                "--classes F/none --main Till",
                "--classes F/no.jar --main Till",
                "--classes F/Till.java --main Till",
                "--classes F/newer/Till.class --main Till",
                "--clases C --main Till",
                "--classes C --main Till --shedules=9",
                "--classes C --main Till --zzzzzz",
                "--schedules 9",
                "--classes F/empty --main Till",
                "--classes C --main Tall",
                "--classes " + jar + " --main shop.Till",
                "--classes C --main Shop",
                "--classes C --main Stock",
                "--classes C --main Item",
                "--classes C --main Short",
                "--classes F/cut --main Till",
                "--classes F/newer --main Till",
                "--classes C --main Till --schedules 0",
                "--classes C --main Till --schedules -3",
                "--classes C --main Till --schedules 100001",
                "--classes C --main Till --schedules many",
                "--classes C --main Till --seed x",
                "--classes C --main Till --stdin F/none.txt",
                "--classes C --main Till --stdin F")) {
            err.getBuffer().setLength(0);
            List<String> args = new ArrayList<>(List.of("explore", "--lang", language));
            args.addAll(words(usage));

            int status = Main.run(args, terminal(language));

            assertThat(status).as(usage).isEqualTo(Action.USAGE);
            assertThat(err.toString().lines()).as(usage).hasSize(1);
            said.append("$ grader explore ").append(usage).append('\n').append(err);
        }
        assertThat(out.toString()).isEmpty();
        Golden.assertMatches(
                "explore-usage." + language + ".txt",
                said.toString()
                        .replace(folder.toString(), "F")
                        .replace("Java " + Runtime.version().feature(), "Java N")
                        .replace("--release " + Runtime.version().feature(), "--release N"));
    }

    @ParameterizedTest
    @EnabledForJreRange(max = JRE.JAVA_24)
    @ValueSource(
            strings = {"static void main(String[] a)", "void main(String[] a)", "static void main()", "void main()"})
    void aMainMethodThatOnlyALaterJavaCallsIsRefused(String main) throws IOException {
        CompiledSample.compile(folder.resolve("c"), "Kiosk", "class Kiosk { " + main + " { } }");

        assertThatThrownBy(() -> explore("--classes C --main Kiosk")).hasMessageStartingWith("admit.main-");
    }

    /** JEP 512. */
    @ParameterizedTest
    @EnabledForJreRange(min = JRE.JAVA_25)
    @ValueSource(
            strings = {"static void main(String[] a)", "void main(String[] a)", "static void main()", "void main()"})
    void aMainMethodNeedBeNeitherPublicNorStatic(String main) throws IOException {
        CompiledSample.compile(
                folder.resolve("c"), "Kiosk", "class Kiosk { " + main + " { System.out.println(\"open\"); } }");

        assertThat(explore("--classes C --main Kiosk")).isZero();
    }

    @ParameterizedTest
    @EnabledForJreRange(min = JRE.JAVA_25)
    @ValueSource(
            strings = {"class Kiosk { Kiosk(int n) { }", "class Kiosk { private Kiosk() { }", "abstract class Kiosk {"})
    void aMainMethodOfAnObjectThatCannotBeMadeIsRefused(String begin) throws IOException {
        CompiledSample.compile(folder.resolve("c"), "Kiosk", begin + " void main() { } }");

        assertThatThrownBy(() -> explore("--classes C --main Kiosk")).hasMessageStartingWith("admit.main-of-no-object");
    }

    @ParameterizedTest
    @EnabledForJreRange(min = JRE.JAVA_25)
    @ValueSource(strings = {"en", "zh"})
    void aMainMethodOfAnObjectThatCannotBeMadeIsOneLine(String language) throws IOException {
        CompiledSample.compile(folder.resolve("c"), "Kiosk", "class Kiosk { Kiosk(int n) { } void main() { } }");
        List<String> args = new ArrayList<>(List.of("explore", "--lang", language));
        args.addAll(words("--classes C --main Kiosk"));

        assertThat(Main.run(args, terminal(language))).isEqualTo(Action.USAGE);

        Golden.assertMatches("explore-no-object." + language + ".txt", err.toString());
    }

    private Found race(boolean reproduced) {
        int left = story.field("Till", "left", false, true);
        Story.Actor seller = story.main.makes("seller");
        story.at(7).main.starts(seller);
        seller.begins();
        Event read = story.at(12).main.does(EventKind.READ, 0, left);
        Event write = story.at(13).main.does(EventKind.WRITE, 0, left);
        Event lost = seller.does(EventKind.WRITE, 0, left);
        List<Site> where = List.of(new Site("Till", "main", "Main.java", 12), new Site("Till", "pay", "", 0));
        Message message = Message.text("main and worker 1 write Till.left, and nothing orders the two.");
        Finding finding = new Finding(Kind.RACE, "race-field", message, where, List.of(read, write, lost));
        return new Found(finding, Optional.of(new ScheduleName("pct", 17)), reproduced, story.timeline());
    }

    private static Found dueTo(Message mistake, Found found) {
        Finding finding = found.finding();
        Finding.Cause cause = new Finding.Cause(mistake, Message.text("Till.left is written by both."));
        return new Found(
                new Finding(
                        finding.kind(),
                        finding.reason(),
                        finding.message(),
                        finding.where(),
                        finding.shown(),
                        Optional.of(cause)),
                found.schedule(),
                found.reproduced(),
                found.timeline());
    }

    private Found recordedException() {
        return exception("java.lang.IllegalStateException: sold out");
    }

    private Found exception(String text) {
        Event uncaught = story.at(20).main.does(EventKind.UNCAUGHT, 0, 0, text);
        Message message = Message.text("An exception ended main: " + text + ".");
        Finding finding = new Finding(Kind.EXCEPTION, "uncaught", message, List.of(), List.of(uncaught));
        return new Found(finding, Optional.empty(), true, story.timeline());
    }

    private Exploration exceptional(String text) {
        return new Exploration(story.timeline(), 200, STRATEGIES, List.of(exception(text)), List.of());
    }

    /** With the record of where it was thrown, as the probe sends it. */
    private Exploration thrown(String text) {
        story.at(1).main.does(EventKind.THROWN_AT, 0, 3, "Till#main#Till.java");
        return exceptional(text);
    }

    /** What was said, its lines joined. */
    private String words() {
        return out.toString().replaceAll("\\s+", " ");
    }

    private static Message open() {
        return Message.text("A parallel stream (Till.java:30).");
    }

    private int explore(String usage) {
        ExploreCommand command = new ExploreCommand(new Engine() {
            @Override
            public Exploration explore(Program program, Plan base, int schedules, long seed) {
                asked = Optional.of(base);
                return found;
            }

            @Override
            public Timeline replay(Program program, Plan base, Optional<ScheduleName> schedule) {
                throw new AssertionError();
            }
        });
        Root root = new Root();
        List<String> words = new ArrayList<>(words(usage));
        root.json = words.remove("--json");
        new CommandLine(command).parseArgs(words.toArray(String[]::new));
        int status = command.run(root, terminal(lang));
        return status;
    }

    private List<String> words(String usage) {
        return Arrays.stream(usage.split(" "))
                .map(word -> word.equals("C") ? folder.resolve("c").toString() : word)
                .map(word -> word.equals("F") || word.startsWith("F/") ? folder + word.substring(1) : word)
                .toList();
    }

    private Terminal terminal(String language) {
        return new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.forLanguageTag(language));
    }
}
