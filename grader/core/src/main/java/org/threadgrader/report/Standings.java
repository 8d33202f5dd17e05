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
import java.util.stream.Stream;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a student is: the points that each exercise had when it was last judged, and the most it ever had. Kept in a file
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
     * @param score when it was last judged
     * @param best the most it ever had
     * @param maxScore what it can have
     * @param now why the last look could not judge it, so that its points are older: missing, refused, not compiling; empty
     *     after a look that judged it
     */
    public record Standing(BigDecimal score, BigDecimal best, BigDecimal maxScore, Optional<ExerciseStatus> now) {
        /** One that was judged at the last look. */
        public Standing(BigDecimal score, BigDecimal best, BigDecimal maxScore) {
            this(score, best, maxScore, Optional.empty());
        }

        /** Whether nothing was left to gain when it was last judged. */
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
        Optional<ExerciseStatus> now = Stream.of(ExerciseStatus.values())
                .filter(status -> Words.id(status).equals(node.path("now").asString("")))
                .findFirst();
        return score.isNumber() && best.isNumber() && max.isNumber()
                ? Optional.of(new Standing(score.decimalValue(), best.decimalValue(), max.decimalValue(), now))
                : Optional.empty();
    }

    /** How an exercise stands; empty for one that was never judged nor tried. */
    public Optional<Standing> of(String exercise) {
        return Optional.ofNullable(exercises.get(exercise));
    }

    /** Whether there was nothing left to gain in an exercise when it was last judged. */
    public boolean isDone(String exercise) {
        return of(exercise).filter(Standing::isDone).isPresent();
    }

    /**
     * With what was found now. A look that could not judge leaves the points as they were, as that of a file saved half-way:
     * it only notes why.
     */
    public Standings with(ExerciseResult result) {
        Optional<Standing> before = of(result.id());
        return switch (result.status()) {
            case GRADED, NEEDS_REVIEW -> {
                BigDecimal best =
                        before.map(Standing::best).map(result.score()::max).orElse(result.score());
                yield with(result.id(), new Standing(result.score(), best, result.maxScore()));
            }
            case DOES_NOT_COMPILE, REFUSED -> unjudged(before.orElse(none(result)), result);
            // who has never handed it in has not begun
            case MISSING -> before.map(known -> unjudged(known, result)).orElse(this);
            case FAULT -> this;
        };
    }

    /** With an exercise that was begun anew: what it had before does not count any more. */
    public Standings anew(String exercise) {
        return of(exercise)
                .map(known -> with(exercise, new Standing(BigDecimal.ZERO, known.best(), known.maxScore())))
                .orElse(this);
    }

    private static Standing none(ExerciseResult result) {
        return new Standing(BigDecimal.ZERO, BigDecimal.ZERO, result.maxScore());
    }

    private Standings unjudged(Standing before, ExerciseResult result) {
        return with(
                result.id(),
                new Standing(before.score(), before.best(), before.maxScore(), Optional.of(result.status())));
    }

    private Standings with(String exercise, Standing standing) {
        Map<String, Standing> updated = new LinkedHashMap<>(exercises);
        updated.put(exercise, standing);
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
            standing.now().ifPresent(status -> entry.put("now", Words.id(status)));
            entries.put(id, entry);
        });
        String text = EXACT.writer().with(PrettyJson.printer()).writeValueAsString(Map.of("exercises", entries));
        WholeFile.write(folder.resolve(FILE), text + "\n");
    }
}
