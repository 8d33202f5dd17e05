package org.threadgrader.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.batch.Judging;
import org.threadgrader.isolate.Open;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.report.Points;
import org.threadgrader.report.Standings;
import org.threadgrader.report.TextTable;
import org.threadgrader.report.Visible;
import picocli.CommandLine.Command;

/** {@code grader progress}: what is done and how many points there are so far, as each exercise was last judged. */
@Command(name = "progress", sortOptions = false)
final class ProgressCommand implements Action {
    private static final int WORDS = 3;

    @Override
    public int run(Root root, Terminal terminal) {
        AtHand atHand = AtHand.read(root);
        Assignment assignment = atHand.assignment();
        atHand.exercises(List.of(), terminal);
        Judging judging = Course.judging(assignment, new Open());
        Standings standings = Standings.read(assignment.folder());
        Begun begun = Begun.of(assignment, atHand.copies());
        if (root.json) {
            Json.print(json(assignment, judging, standings, begun), terminal);
            return DONE;
        }
        terminal.out().print(table(assignment, judging, standings, begun, terminal));
        terminal.say(
                "progress-total",
                done(assignment, standings),
                assignment.exercises().size(),
                Points.of(sum(assignment, standings)),
                Points.of(max(assignment, judging)));
        return DONE;
    }

    static String table(Assignment assignment, Judging judging, Standings standings, Begun begun, Terminal terminal) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                terminal.text("progress-id"),
                terminal.text("progress-title"),
                terminal.text("progress-state"),
                terminal.text("progress-points")));
        for (Exercise exercise : assignment.exercises()) {
            Optional<Standings.Standing> standing = standings.of(exercise.id());
            String points = standing.map(known -> Points.of(known.score())).orElse("-");
            rows.add(List.of(
                    exercise.id(),
                    Visible.of(exercise.title().in(terminal.locale())),
                    stateInWords(begun.state(exercise.id(), standing), standing, terminal),
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

    /** The state, and beside it why the last look could not judge, as after a file was saved half-way. */
    private static String stateInWords(Begun.State begun, Optional<Standings.Standing> standing, Terminal terminal) {
        String state = terminal.text("progress-" + begun.word());
        return standing.flatMap(Standings.Standing::now)
                .map(now -> terminal.text("progress-now", state, now(now, terminal)))
                .orElse(state);
    }

    /** What the last look found instead of something to judge. */
    static String now(ExerciseStatus status, Terminal terminal) {
        return terminal.text("progress-now-" + id(status));
    }

    static String id(ExerciseStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long done(Assignment assignment, Standings standings) {
        return assignment.exercises().stream()
                .filter(exercise -> standings.isDone(exercise.id()))
                .count();
    }

    private static BigDecimal sum(Assignment assignment, Standings standings) {
        return assignment.exercises().stream()
                .flatMap(exercise -> standings.of(exercise.id()).stream())
                .map(Standings.Standing::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal max(Assignment assignment, Judging judging) {
        return assignment.exercises().stream().map(judging::maxScore).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Object> json(Assignment assignment, Judging judging, Standings standings, Begun begun) {
        List<Map<String, Object>> exercises = new ArrayList<>();
        for (Exercise exercise : assignment.exercises()) {
            Optional<Standings.Standing> standing = standings.of(exercise.id());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", exercise.id());
            entry.put("state", begun.state(exercise.id(), standing).id());
            standing.ifPresent(known -> {
                entry.put("score", known.score());
                entry.put("best", known.best());
                known.now().ifPresent(now -> entry.put("now", id(now)));
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
