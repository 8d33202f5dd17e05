package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A class with attackers in it: three in ten submissions are attacks, the others answer three exercises each, rightly or
 * wrongly, by what is drawn from the course's own answers. They are graded with the attackers and without them. With {@code
 * -Dattacks.class=200} there are so many submissions instead of a few; with {@code -Dattacks.tier=bubblewrap} in boxes.
 */
class AmongAttackersTest {
    private static final int SUBMISSIONS = Integer.getInteger("attacks.class", Share.IS_ALL ? 10 : 4);
    private static final int ATTACKERS = SUBMISSIONS * 3 / 10;
    private static final int EXERCISES_EACH = 3;
    private static final String HONEST = "honest";
    private static final String ATTACKER = "attacker";
    private static final Random DRAWN = new Random(20261126);

    @TempDir
    private static Path folder;

    private static Map<String, JsonNode> alone = Map.of();
    private static Map<String, JsonNode> together = Map.of();

    @BeforeAll
    static void gradeWithAttackersAndWithout() throws Exception {
        letBoxesIn();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            numbers.add(String.format("s%03d", i));
        }
        Collections.shuffle(numbers, DRAWN);
        handInAttacks(numbers.subList(0, ATTACKERS));
        handInAnswers(numbers.subList(ATTACKERS, SUBMISSIONS));
        alone = graded("alone");
        together = graded("together");
    }

    /** A test's folder is its user's alone; what runs in a box is nobody's where that is root. */
    private static void letBoxesIn() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    private static void handInAttacks(List<String> numbers) throws IOException {
        List<Attack> attacks = new ArrayList<>(AttackBatch.attacks(Command.ROOT).stream()
                .filter(attack -> !attack.slow())
                .toList());
        Collections.shuffle(attacks, DRAWN);
        for (int i = 0; i < numbers.size(); i++) {
            Path attack = Command.ROOT
                    .resolve("solutions/attacks")
                    .resolve(attacks.get(i).name());
            CourseFiles.copy(attack, folder.resolve("together").resolve(numbers.get(i) + "_" + ATTACKER));
        }
    }

    private static void handInAnswers(List<String> numbers) throws IOException {
        Map<String, List<Path>> answers = answers();
        for (String number : numbers) {
            List<String> exercises = new ArrayList<>(answers.keySet());
            Collections.shuffle(exercises, DRAWN);
            for (String exercise : exercises.subList(0, EXERCISES_EACH)) {
                List<Path> known = answers.getOrDefault(exercise, List.of());
                Path answer = known.get(DRAWN.nextInt(known.size()));
                for (String where : List.of("alone", "together")) {
                    CourseFiles.copy(
                            answer,
                            folder.resolve(where).resolve(number + "_" + HONEST).resolve(exercise));
                }
            }
        }
    }

    /** The accepted variants and the mistakes of each exercise. */
    private static Map<String, List<Path>> answers() throws IOException {
        Map<String, List<Path>> answers = new TreeMap<>();
        for (String kind : List.of("variants", "mistakes")) {
            Path all = Command.ROOT.resolve("solutions").resolve(kind);
            try (Stream<Path> tree = Files.walk(all, 2)) {
                tree.filter(path -> all.relativize(path).getNameCount() == 2 && Files.isDirectory(path))
                        .sorted()
                        .forEach(path -> answers.computeIfAbsent(
                                        path.getParent().getFileName().toString(), name -> new ArrayList<>())
                                .add(path));
            }
        }
        return answers;
    }

    /** What results.json says of each submission. */
    private static Map<String, JsonNode> graded(String name) throws Exception {
        Path out = folder.resolve(name + "-report");
        boolean boxed = System.getProperty("attacks.tier", "portable").equals("bubblewrap");
        Command command = Command.run(
                folder.resolve(name + ".log"),
                "--lang",
                "en",
                "--isolation",
                boxed ? "require:1" : "portable",
                "grade",
                folder.resolve(name).toString(),
                "--out",
                out.toString(),
                "--jobs",
                "2");
        assertThat(command.status()).as(command.output()).isZero();
        JsonNode results = JsonMapper.shared().readTree(Files.readString(out.resolve("results.json")));
        return results.get("submissions")
                .valueStream()
                .collect(Collectors.toMap(
                        submission -> submission.get("student").asString(),
                        AmongAttackersTest::withoutItsFolder,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static JsonNode withoutItsFolder(JsonNode submission) {
        ((ObjectNode) submission).remove("source");
        return submission;
    }

    @Test
    void whoIsHonestGetsWhatHeGetsWithoutThem() {
        Map<String, JsonNode> honest = new TreeMap<>(together);
        honest.keySet().removeIf(student -> !student.endsWith(HONEST));
        assertThat(alone).hasSize(SUBMISSIONS - ATTACKERS);
        assertThat(honest).isEqualTo(alone);
    }

    @Test
    void eachAttackerIsDealtWith() {
        assertThat(together.keySet())
                .filteredOn(student -> student.endsWith(ATTACKER))
                .hasSize(ATTACKERS);
        assertThat(together.values())
                .extracting(submission -> submission.get("status").asString())
                .doesNotContain("fault");
    }
}
