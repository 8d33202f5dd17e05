package org.threadgrader.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.batch.Judging;
import org.threadgrader.report.Points;
import org.threadgrader.report.Standings;
import org.threadgrader.report.TextTable;
import org.threadgrader.report.Visible;
import picocli.CommandLine.Command;

/** {@code grader progress}: what is done and how many points there are so far, as the last look at each exercise found it. */
@Command(name = "progress", sortOptions = false)
final class ProgressCommand implements Action {
    private static final int WORDS = 3;

    @Override
    public int run(Root root, Terminal terminal) {
        AtHand atHand = AtHand.read(root);
        Assignment assignment = atHand.assignment();
        atHand.exercises(List.of(), terminal);
        Judging judging = Course.judging(assignment);
        Standings standings = Standings.read(assignment.folder());
        if (root.json) {
            Json.print(json(assignment, judging, standings), terminal);
            return DONE;
        }
        terminal.out().print(table(assignment, judging, standings, terminal));
        terminal.say(
                "progress-total",
                done(assignment, standings),
                assignment.exercises().size(),
                Points.of(sum(assignment, standings)),
                Points.of(max(assignment, judging)));
        return DONE;
    }

    static String table(Assignment assignment, Judging judging, Standings standings, Terminal terminal) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                terminal.text("progress-id"),
                terminal.text("progress-title"),
                terminal.text("progress-state"),
                terminal.text("progress-points")));
        for (Exercise exercise : assignment.exercises()) {
            Optional<Standings.Standing> standing = standing(standings, exercise);
            String points = standing.map(known -> Points.of(known.score())).orElse("-");
            rows.add(List.of(
                    exercise.id(),
                    Visible.of(exercise.title().in(terminal.locale())),
                    terminal.text("progress-" + state(standing)),
                    terminal.text("progress-of", points, Points.of(judging.maxScore(exercise)))));
        }
        return TextTable.of(rows, WORDS);
    }

    /** One line: how much of the course is done. */
    static String line(Assignment assignment, Standings standings, Terminal terminal) {
        return terminal.text(
                "progress-line",
                done(assignment, standings),
                assignment.exercises().size(),
                Points.of(sum(assignment, standings)));
    }

    private static Optional<Standings.Standing> standing(Standings standings, Exercise exercise) {
        return Optional.ofNullable(standings.exercises().get(exercise.id()));
    }

    private static String state(Optional<Standings.Standing> standing) {
        return standing.map(known -> known.isDone() ? "done" : "begun").orElse("open");
    }

    private static long done(Assignment assignment, Standings standings) {
        return assignment.exercises().stream()
                .filter(exercise -> standing(standings, exercise)
                        .filter(Standings.Standing::isDone)
                        .isPresent())
                .count();
    }

    private static BigDecimal sum(Assignment assignment, Standings standings) {
        return assignment.exercises().stream()
                .flatMap(exercise -> standing(standings, exercise).stream())
                .map(Standings.Standing::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal max(Assignment assignment, Judging judging) {
        return assignment.exercises().stream().map(judging::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Object> json(Assignment assignment, Judging judging, Standings standings) {
        List<Map<String, Object>> exercises = new ArrayList<>();
        for (Exercise exercise : assignment.exercises()) {
            Optional<Standings.Standing> standing = standing(standings, exercise);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", exercise.id());
            entry.put("state", state(standing));
            standing.ifPresent(known -> {
                entry.put("score", known.score());
                entry.put("best", known.best());
            });
            entry.put("maxScore", judging.maxScore(exercise));
            exercises.add(entry);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exercises", exercises);
        json.put("score", sum(assignment, standings));
        json.put("maxScore", max(assignment, judging));
        return json;
    }
}
