package org.threadgrader.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a student is: the points that each exercise had when it was last looked at, and the most it ever had. Kept in a file
 * beside the exercises, which is replaced whole.
 *
 * @param exercises by exercise id, in the order in which they were first looked at
 */
public record Standings(Map<String, Standing> exercises) {
    /** The file's name, in the assignment's folder. */
    public static final String FILE = "progress.json";

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public Standings {
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    }

    /**
     * One exercise.
     *
     * @param score when it was last looked at
     * @param best the most it ever had
     * @param maxScore what it can have
     */
    public record Standing(BigDecimal score, BigDecimal best, BigDecimal maxScore) {
        /** Whether there is nothing left to gain now. */
        public boolean isDone() {
            return score.compareTo(maxScore) >= 0;
        }
    }

    /**
     * What the file says; nothing where there is none, or one that is damaged: it can be made anew from the exercises
     * themselves.
     */
    public static Standings read(Path folder) {
        Path file = folder.resolve(FILE);
        Map<String, Standing> read = new LinkedHashMap<>();
        try {
            if (Files.isRegularFile(file)) {
                JsonNode exercises = EXACT.readTree(Files.readString(file, StandardCharsets.UTF_8))
                        .path("exercises");
                exercises
                        .properties()
                        .forEach(entry ->
                                standing(entry.getValue()).ifPresent(standing -> read.put(entry.getKey(), standing)));
            }
        } catch (IOException | JacksonException e) {
            read.clear();
        }
        return new Standings(read);
    }

    private static Optional<Standing> standing(JsonNode node) {
        JsonNode score = node.path("score");
        JsonNode best = node.path("best");
        JsonNode max = node.path("maxScore");
        return score.isNumber() && best.isNumber() && max.isNumber()
                ? Optional.of(new Standing(score.decimalValue(), best.decimalValue(), max.decimalValue()))
                : Optional.empty();
    }

    /** Whether there was nothing left to gain in an exercise when it was last looked at. */
    public boolean isDone(String exercise) {
        return Optional.ofNullable(exercises.get(exercise))
                .filter(Standing::isDone)
                .isPresent();
    }

    /** With what was found now; an exercise that nobody could judge stays as it was. */
    public Standings with(ExerciseResult result) {
        if (result.status() == ExerciseStatus.FAULT || result.status() == ExerciseStatus.MISSING) {
            return this;
        }
        Map<String, Standing> updated = new LinkedHashMap<>(exercises);
        BigDecimal best = Optional.ofNullable(exercises.get(result.id()))
                .map(Standing::best)
                .map(result.score()::max)
                .orElse(result.score());
        updated.put(result.id(), new Standing(result.score(), best, result.maxScore()));
        return new Standings(updated);
    }

    /**
     * Replaces the file.
     *
     * @throws IOException where the folder can't be written to
     */
    public void write(Path folder) throws IOException {
        Map<String, Object> entries = new LinkedHashMap<>();
        exercises.forEach((id, standing) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("score", standing.score());
            entry.put("best", standing.best());
            entry.put("maxScore", standing.maxScore());
            entries.put(id, entry);
        });
        String text = EXACT.writer().with(PrettyJson.printer()).writeValueAsString(Map.of("exercises", entries));
        WholeFile.write(folder.resolve(FILE), text + "\n");
    }
}
