package org.threadgrader.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.batch.Judging;
import org.threadgrader.isolate.Open;
import org.threadgrader.report.Points;
import org.threadgrader.report.Visible;
import picocli.CommandLine.Command;

/** {@code grader list}: the exercises there are. */
@Command(name = "list", sortOptions = false)
final class ListCommand implements Action {
    @Override
    public int run(Root root, Terminal terminal) {
        AtHand atHand = AtHand.read(root);
        Assignment assignment = atHand.assignment();
        List<Exercise> exercises = atHand.exercises(List.of(), terminal);
        Judging judging = Course.judging(assignment, new Open());
        if (root.json) {
            Json.print(json(assignment, judging, terminal), terminal);
            return DONE;
        }
        terminal.line(Visible.of(assignment.title().in(terminal.locale())));
        for (Exercise exercise : exercises) {
            terminal.say(
                    "exercise",
                    exercise.id(),
                    Visible.of(exercise.title().in(terminal.locale())),
                    Points.of(judging.maxScore(exercise)),
                    exercise.packageName());
            for (CheckText check : exercise.checks()) {
                terminal.line(
                        "    " + check.id() + "  " + Visible.of(check.title().in(terminal.locale())));
            }
        }
        return DONE;
    }

    private static Map<String, Object> json(Assignment assignment, Judging judging, Terminal terminal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", assignment.id());
        json.put("title", assignment.title().in(terminal.locale()));
        json.put(
                "exercises",
                assignment.exercises().stream()
                        .map(exercise -> entry(exercise, judging.maxScore(exercise), terminal))
                        .toList());
        return json;
    }

    private static Map<String, Object> entry(Exercise exercise, BigDecimal points, Terminal terminal) {
        List<Map<String, Object>> checks =
                exercise.checks().stream().map(check -> entry(check, terminal)).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", exercise.id());
        json.put("title", exercise.title().in(terminal.locale()));
        json.put("package", exercise.packageName());
        json.put("main", exercise.mainClass());
        json.put("points", points);
        json.put("checks", checks);
        return json;
    }

    private static Map<String, Object> entry(CheckText check, Terminal terminal) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", check.id());
        json.put("title", check.title().in(terminal.locale()));
        return json;
    }
}
