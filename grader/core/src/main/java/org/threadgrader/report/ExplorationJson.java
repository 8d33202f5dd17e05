package org.threadgrader.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.explore.Differences;
import org.threadgrader.explore.Differences.Alternative;
import org.threadgrader.explore.Differences.Difference;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.explore.Place;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.explore.Witness;

/** What an {@link Exploration} found, for programs: maps and lists, their fields in the order in which they are printed. */
public final class ExplorationJson {
    private ExplorationJson() {}

    /**
     * The exploration as one JSON object.
     *
     * @param main the program's main class
     * @param again the command that shows a run of it again, but for the schedule
     */
    public static Map<String, Object> of(String main, Exploration exploration, String again, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("main", main);
        json.put("outcome", exploration.outcome().name().toLowerCase(Locale.ROOT));
        json.put("schedules", exploration.schedules());
        if (exploration.made() < exploration.schedules()) {
            json.put("made", exploration.made());
        }
        json.put(
                "inconclusive",
                exploration.inconclusive().stream().map(open -> open.in(locale)).toList());
        json.put(
                "findings",
                exploration.findings().stream()
                        .map(found -> finding(found, again, locale))
                        .toList());
        Differences differences = exploration.differences();
        if (!differences.each().isEmpty()) {
            json.put("ended", differences.runs());
            json.put(
                    "differs",
                    differences.each().stream()
                            .map(ExplorationJson::alternatives)
                            .toList());
        }
        return json;
    }

    private static List<Map<String, Object>> alternatives(Difference difference) {
        List<Map<String, Object>> alternatives = new ArrayList<>();
        for (Alternative one : difference.alternatives()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("lines", one.lines());
            json.put("runs", one.runs());
            one.first().ifPresent(name -> json.put("schedule", schedule(name)));
            alternatives.add(json);
        }
        return alternatives;
    }

    private static Map<String, Object> finding(Found found, String again, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", found.finding().kind().id());
        json.put("message", found.finding().message().in(locale));
        List<String> where = found.finding().where().stream()
                .flatMap(site -> Place.of(site).stream())
                .distinct()
                .toList();
        json.put("where", where);
        json.put("basis", found.schedule().isPresent() ? "schedule" : "recorded");
        found.schedule().ifPresent(name -> json.put("schedule", schedule(name)));
        json.put("reproduced", found.reproduced());
        json.put("replay", replay(again, found.schedule()));
        json.put("witness", witness(found, locale));
        return json;
    }

    /** The command that steps through the run under a schedule, or through run 0. */
    static String replay(String again, Optional<ScheduleName> schedule) {
        return again + schedule.map(name -> " --schedule " + name).orElse("");
    }

    private static List<Map<String, Object>> witness(Found found, Locale locale) {
        Witness witness = Witness.of(found.timeline(), found.finding());
        List<Map<String, Object>> events = new ArrayList<>();
        for (Witness.Row row : witness.rows()) {
            Map<String, Object> event = new LinkedHashMap<>();
            event.put("thread", witness.columns().get(row.column()).role());
            event.put("text", row.what().in(locale));
            row.where().ifPresent(where -> event.put("where", where));
            events.add(event);
        }
        return events;
    }

    /** A schedule's name as an object. */
    public static Map<String, Object> schedule(ScheduleName name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("strategy", name.strategy());
        json.put("seed", name.seed());
        return json;
    }
}
