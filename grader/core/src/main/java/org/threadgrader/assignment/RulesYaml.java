package org.threadgrader.assignment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@link Rules} from a mapping.
 *
 * @param yaml the mapping
 * @param exercises the ids there are
 * @param namesStudents whether it is a file that students never get
 */
record RulesYaml(Yaml yaml, List<String> exercises, boolean namesStudents) {
    private static final String EXTENSIONS = "extensions";
    private static final List<String> KEYS =
            List.of("due", "exerciseDue", "late", "drop", "attempts", "times", "weights", "bonus", EXTENSIONS);
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})([smhd])");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);
    private static final int FINEST = 4;

    /** These rules, and the others' where these say nothing. */
    Rules over(Rules others) throws BadFile {
        yaml.requireKnown(KEYS);
        if (yaml.has(EXTENSIONS) && !namesStudents) {
            throw new BadFile("assignment.names-students", yaml.file(), yaml.name(EXTENSIONS));
        }
        Rules rules = new Rules(
                yaml.has("due") ? Optional.of(time(yaml, "due")) : others.due(),
                yaml.has("exerciseDue") ? ofExercises(times("exerciseDue"), "exerciseDue") : others.exerciseDue(),
                yaml.has("late") ? Optional.of(late(yaml.mapping("late"))) : others.late(),
                yaml.has("drop") ? drop() : others.drop(),
                yaml.has("attempts") ? Optional.of(attempts()) : others.attempts(),
                yaml.has("times") ? byFiles() : others.byFiles(),
                yaml.has("weights") ? weights() : others.weights(),
                yaml.has("bonus") ? bonus() : others.bonus(),
                yaml.has(EXTENSIONS) ? times(EXTENSIONS) : others.extensions());
        if (rules.drop() > 0 && rules.drop() >= counting(rules)) {
            throw new BadFile("assignment.drops-all", yaml.file(), yaml.name("drop"), rules.drop());
        }
        if (!rules.extensions().isEmpty() && !rules.hasDueDates()) {
            throw new BadFile("assignment.extends-nothing", yaml.file(), yaml.name(EXTENSIONS));
        }
        return rules;
    }

    /** How many exercises count in what can be reached. */
    private long counting(Rules rules) {
        return exercises.stream()
                .filter(exercise -> !rules.bonus().contains(exercise))
                .filter(exercise ->
                        rules.weights().getOrDefault(exercise, BigDecimal.ONE).signum() > 0)
                .count();
    }

    private Rules.Late late(Yaml late) throws BadFile {
        late.requireKnown(List.of("per", "percent", "grace", "cap"));
        Duration unit = switch (late.text("per")) {
            case "hour" -> Duration.ofHours(1);
            case "day" -> Duration.ofDays(1);
            default -> throw oneOf(late, "per", "hour, day");
        };
        return new Rules.Late(
                unit,
                percent(late, "percent"),
                late.has("grace") ? duration(late, "grace") : Duration.ZERO,
                late.has("cap") ? percent(late, "cap") : HUNDRED);
    }

    private static BigDecimal percent(Yaml late, String key) throws BadFile {
        BigDecimal percent = late.decimal(key);
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0 || percent.scale() > FINEST) {
            throw new BadFile("assignment.not-percent", late.file(), late.name(key), late.text(key));
        }
        return percent;
    }

    private static Duration duration(Yaml late, String key) throws BadFile {
        Matcher written = DURATION.matcher(late.text(key));
        if (!written.matches()) {
            throw new BadFile("assignment.not-duration", late.file(), late.name(key), late.text(key));
        }
        long count = Long.parseLong(written.group(1));
        return switch (written.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private int drop() throws BadFile {
        String written = yaml.text("drop");
        if (!written.matches("\\d{1,4}")) {
            throw new BadFile("assignment.not-count", yaml.file(), yaml.name("drop"));
        }
        return Integer.parseInt(written);
    }

    private Rules.Attempts attempts() throws BadFile {
        return switch (yaml.text("attempts")) {
            case "best" -> Rules.Attempts.BEST;
            case "last" -> Rules.Attempts.LAST;
            default -> throw oneOf(yaml, "attempts", "best, last");
        };
    }

    private boolean byFiles() throws BadFile {
        return switch (yaml.text("times")) {
            case "files" -> true;
            case "known" -> false;
            default -> throw oneOf(yaml, "times", "known, files");
        };
    }

    private static BadFile oneOf(Yaml yaml, String key, String words) throws BadFile {
        return new BadFile("assignment.one-of", yaml.file(), yaml.name(key), words, yaml.text(key));
    }

    private Map<String, BigDecimal> weights() throws BadFile {
        Map<String, BigDecimal> weights = ofExercises(yaml.decimals("weights"), "weights");
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            BigDecimal value = weight.getValue();
            if (value.signum() < 0 || value.compareTo(HEAVIEST) > 0 || value.scale() > FINEST) {
                throw new BadFile("assignment.not-weight", yaml.file(), yaml.name("weights." + weight.getKey()));
            }
        }
        return weights;
    }

    private Set<String> bonus() throws BadFile {
        List<String> named = yaml.texts("bonus");
        Set<String> bonus = new HashSet<>();
        for (String exercise : named) {
            requireExercise(exercise, "bonus");
            if (!bonus.add(exercise)) {
                throw new BadFile("assignment.twice", yaml.file(), exercise);
            }
        }
        return bonus;
    }

    private <T> Map<String, T> ofExercises(Map<String, T> byExercise, String key) throws BadFile {
        for (String exercise : byExercise.keySet()) {
            requireExercise(exercise, key);
        }
        return byExercise;
    }

    private void requireExercise(String exercise, String key) throws BadFile {
        if (!exercises.contains(exercise)) {
            throw new BadFile(
                    "assignment.no-such-exercise", yaml.file(), yaml.name(key), exercise, String.join(", ", exercises));
        }
    }

    private Map<String, OffsetDateTime> times(String key) throws BadFile {
        Yaml mapping = yaml.mapping(key);
        Map<String, OffsetDateTime> times = new HashMap<>();
        for (String name : new ArrayList<>(mapping.keys())) {
            times.put(name, time(mapping, name));
        }
        return times;
    }

    /** A time without its offset means another moment on a server than on an instructor's laptop. */
    private static OffsetDateTime time(Yaml yaml, String key) throws BadFile {
        try {
            return OffsetDateTime.parse(yaml.text(key));
        } catch (DateTimeException e) {
            throw new BadFile("assignment.not-time", yaml.file(), yaml.name(key), yaml.text(key));
        }
    }
}
