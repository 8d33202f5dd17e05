package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample class, graded as an instructor would. */
class SampleClassTest {
    private static final int ONE_IN = 4;

    @TempDir
    private static Path folder;

    private static Command first;
    private static JsonNode results;

    @BeforeAll
    static void grade() throws Exception {
        first = grade("solutions/class", "first");
        results = read("first");
    }

    private static Command grade(String submissions, String out) throws Exception {
        return Command.run(
                folder.resolve(out + ".log"),
                "--lang",
                "en",
                "grade",
                submissions,
                "--out",
                folder.resolve(out).toString());
    }

    private static JsonNode read(String out) throws Exception {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(out).resolve("results.json")));
    }

    @Test
    void everySubmissionGetsTheScoresThatItsAuthorDeserves() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (String line :
                Files.readAllLines(Command.ROOT.resolve("solutions/class-expected.csv"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("folder,") && !line.isBlank()) {
                expected.put(line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1));
            }
        }
        Map<String, String> graded = new TreeMap<>();
        for (JsonNode submission : results.get("submissions")) {
            graded.put(submission.get("id").asString(), scores(submission));
        }
        assertThat(graded).isEqualTo(expected);
    }

    private static String scores(JsonNode submission) {
        StringBuilder row = new StringBuilder();
        for (String id : new String[] {"ex02", "ex03", "ex08"}) {
            for (JsonNode exercise : submission.get("exercises")) {
                if (exercise.get("id").asString().equals(id)
                        && !exercise.get("status").asString().equals("missing")) {
                    row.append(exercise.get("score")
                            .decimalValue()
                            .stripTrailingZeros()
                            .toPlainString());
                }
            }
            row.append(',');
        }
        return row.append(submission.get("status").asString()).toString();
    }

    @Test
    void nothingIsLostAndTheStatusSaysSo() {
        assertThat(results.get("submissions").size()).isEqualTo(24);
        assertThat(first.status()).as(first.output()).isZero();
        assertThat(folder.resolve("first/index.html")).isNotEmptyFile();
    }

    /** A share of the class, by itself. */
    @Test
    void whoIsGradedOnceMoreGetsTheSame() throws Exception {
        Path some = folder.resolve("some");
        for (Path submission : Share.of(submissions(), ONE_IN)) {
            CourseFiles.copy(submission, some.resolve(submission.getFileName().toString()));
        }

        grade(some.toString(), "second");

        Map<String, JsonNode> again = byId(read("second"));
        Map<String, JsonNode> before = new TreeMap<>(byId(results));
        before.keySet().retainAll(again.keySet());
        assertThat(again).hasSizeGreaterThanOrEqualTo(24 / ONE_IN).isEqualTo(before);
    }

    private static List<Path> submissions() throws IOException {
        try (Stream<Path> folders = Files.list(Command.ROOT.resolve("solutions/class"))) {
            return folders.sorted().toList();
        }
    }

    /** Each submission's results, without the folder that it lay in. */
    private static Map<String, JsonNode> byId(JsonNode results) {
        Map<String, JsonNode> found = new TreeMap<>();
        for (JsonNode submission : results.get("submissions")) {
            ((ObjectNode) submission).remove("source");
            found.put(submission.get("id").asString(), submission);
        }
        return found;
    }
}
