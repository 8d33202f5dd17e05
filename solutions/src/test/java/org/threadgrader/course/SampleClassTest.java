package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample class, graded as an instructor would. */
class SampleClassTest {
    @TempDir
    private static Path folder;

    private static Command first;
    private static JsonNode results;

    @BeforeAll
    static void grade() throws Exception {
        first = grade("first");
        results = read("first");
    }

    private static Command grade(String out) throws Exception {
        return Command.run(
                folder.resolve(out + ".log"),
                "--lang",
                "en",
                "grade",
                "solutions/class",
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

    @Test
    void theSameClassGivesTheSameResultsButForTheirTiming() throws Exception {
        grade("second");

        assertThat(withoutTiming(read("second"))).isEqualTo(withoutTiming(results));
    }

    private static String withoutTiming(JsonNode results) {
        ((ObjectNode) results).remove("timing");
        return results.toPrettyString();
    }
}
