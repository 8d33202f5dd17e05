package org.threadgrader.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Rules;
import org.threadgrader.assignment.RulesReading;
import org.threadgrader.assignment.UnreadableAssignment;
import org.threadgrader.batch.Judging;
import org.threadgrader.format.SubmissionMetadata;
import org.threadgrader.intake.Submission;
import org.threadgrader.mark.HandInTimes;
import org.threadgrader.mark.HandInTimesReading;
import org.threadgrader.mark.Marking;
import org.threadgrader.mark.Overrides;
import org.threadgrader.mark.OverridesReading;
import org.threadgrader.mark.Students;
import org.threadgrader.mark.UnreadableSheet;
import picocli.CommandLine.Option;

/**
 * The options that name an instructor's own files: those that are not in the exercises' folder because they name students.
 * Without them they are looked for beside the solutions, which are never handed out.
 */
final class RulesOptions {
    private static final String RULES_OPTION = "--rules";
    private static final String OVERRIDES_OPTION = "--overrides";
    private static final String SUBMITTED_OPTION = "--submitted";
    private static final String RULES = "rules.yaml";
    private static final String OVERRIDES = "overrides.csv";
    private static final String SUBMITTED = "submitted.csv";

    @Option(names = RULES_OPTION, paramLabel = "FILE")
    @Nullable
    Path rules;

    @Option(names = OVERRIDES_OPTION, paramLabel = "FILE")
    @Nullable
    Path overrides;

    @Option(names = SUBMITTED_OPTION, paramLabel = "FILE")
    @Nullable
    Path submitted;

    /**
     * Goes on with the files of the batch before where others were not named.
     *
     * @param before its options
     * @return what was taken over though it does not lie at its usual place, as it would be typed
     */
    List<String> goOnWith(Map<String, String> before, Assignment assignment) {
        List<String> taken = new ArrayList<>();
        rules = kept(RULES_OPTION, rules, Course.solutions(assignment).resolve(RULES), before, taken);
        Path folder = folder(assignment);
        overrides = kept(OVERRIDES_OPTION, overrides, folder.resolve(OVERRIDES), before, taken);
        submitted = kept(SUBMITTED_OPTION, submitted, folder.resolve(SUBMITTED), before, taken);
        return taken;
    }

    /** The files that were named. */
    List<Path> files() {
        return Stream.of(Optional.ofNullable(rules), Optional.ofNullable(overrides), Optional.ofNullable(submitted))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The files of the batch before in whose place there are none now, as they would be typed. */
    List<String> without(Map<String, String> before, Assignment assignment) {
        Map<String, String> used = used(assignment);
        return Stream.of(RULES_OPTION, OVERRIDES_OPTION, SUBMITTED_OPTION)
                .filter(option -> !used.containsKey(option)
                        && !before.getOrDefault(option, FormatOptions.NONE).equals(FormatOptions.NONE))
                .map(option -> option + " " + before.get(option))
                .toList();
    }

    private static @Nullable Path kept(
            String option, @Nullable Path named, Path usual, Map<String, String> before, List<String> taken) {
        String kept = before.get(option);
        if (named != null || kept == null) {
            return named;
        }
        if (!kept.equals(usual.toAbsolutePath().toString()) || !Files.exists(usual)) {
            taken.add(option + " " + kept);
        }
        return Path.of(kept);
    }

    /** The options as a later batch can go on with them, those too that were left out because a file is at its usual place. */
    Map<String, String> used(Assignment assignment) {
        Path folder = folder(assignment);
        Map<String, String> used = new LinkedHashMap<>();
        use(RULES_OPTION, rules, Course.solutions(assignment).resolve(RULES), used);
        use(OVERRIDES_OPTION, overrides, folder.resolve(OVERRIDES), used);
        use(SUBMITTED_OPTION, submitted, folder.resolve(SUBMITTED), used);
        return used;
    }

    private static void use(String option, @Nullable Path named, Path usual, Map<String, String> used) {
        if (named != null && FormatOptions.isNone(named)) {
            used.put(option, FormatOptions.NONE);
        } else {
            file(named, usual)
                    .ifPresent(file -> used.put(option, file.toAbsolutePath().toString()));
        }
    }

    /**
     * What makes the points that count.
     *
     * @param asked the exercises that are graded; the files may speak of the others, too
     * @param submissions the whole class, whoever of it is graded now
     * @param judging what knows the points that the checks of an exercise can give
     * @param metadata what Gradescope knows of the only submission, for what the rules and tables leave open
     * @throws Refusal where there is a mistake in a file
     */
    Marking marking(
            Assignment assignment,
            List<Exercise> asked,
            List<Submission> submissions,
            Judging judging,
            Optional<SubmissionMetadata> metadata) {
        Map<String, BigDecimal> maxScores = maxScores(assignment.exercises(), judging);
        Path folder = folder(assignment);
        Rules read = file(rules, folder.resolve(RULES))
                .map(file -> rules(file, assignment))
                .orElse(assignment.rules());
        new Students(submissions).unclear(read.extensions().keySet()).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        Overrides words = file(overrides, folder.resolve(OVERRIDES))
                .map(file -> overrides(file, submissions, maxScores))
                .orElse(Overrides.NONE);
        HandInTimes times = file(submitted, folder.resolve(SUBMITTED))
                .map(file -> times(file, submissions))
                .orElseGet(() -> metadata.flatMap(SubmissionMetadata::handedIn)
                        .map(time -> HandInTimes.of(submissions.get(0), time))
                        .orElse(HandInTimes.NONE));
        Rules known = metadata.map(one -> due(read, submissions.get(0), one)).orElse(read);
        return new Marking(known, maxScores(asked, judging), words, times, submissions);
    }

    private static Rules due(Rules rules, Submission submission, SubmissionMetadata metadata) {
        Rules due = metadata.due().map(rules::orDue).orElse(rules);
        return metadata.extended()
                .map(extended -> due.extending(submission.id(), extended))
                .orElse(due);
    }

    private static Map<String, BigDecimal> maxScores(List<Exercise> exercises, Judging judging) {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        exercises.forEach(exercise -> maxScores.put(exercise.id(), judging.maxScore(exercise)));
        return maxScores;
    }

    private Path folder(Assignment assignment) {
        return rules == null || FormatOptions.isNone(rules)
                ? Course.solutions(assignment)
                : rules.toAbsolutePath().resolveSibling(".").normalize();
    }

    /** The file that was asked for, there or not, or none of them; else the one at the usual place if it is there. */
    private static Optional<Path> file(@Nullable Path named, Path usual) {
        if (named != null && FormatOptions.isNone(named)) {
            return Optional.empty();
        }
        return Optional.ofNullable(named).or(() -> Files.exists(usual) ? Optional.of(usual) : Optional.empty());
    }

    private static Rules rules(Path file, Assignment assignment) {
        RulesReading reading = Rules.read(file, assignment);
        if (reading instanceof Rules read) {
            return read;
        }
        throw new Refusal(((UnreadableAssignment) reading).reason());
    }

    private static Overrides overrides(Path file, List<Submission> submissions, Map<String, BigDecimal> maxScores) {
        OverridesReading reading = Overrides.read(file, submissions, maxScores);
        if (reading instanceof Overrides read) {
            return read;
        }
        throw new Refusal(((UnreadableSheet) reading).reason());
    }

    private static HandInTimes times(Path file, List<Submission> submissions) {
        HandInTimesReading reading = HandInTimes.read(file, submissions);
        if (reading instanceof HandInTimes read) {
            return read;
        }
        throw new Refusal(((UnreadableSheet) reading).reason());
    }
}
