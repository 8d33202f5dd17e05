package org.threadgrader.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.explore.Place;
import org.threadgrader.explore.ScheduleName;

/** What an {@link Exploration} found, for programs: maps and lists, their fields in the order in which they are printed. */
public final class ExplorationJson {
    private ExplorationJson() {}

    /**
     * The exploration as one JSON object.
     *
     * @param main the program's main class
     */
    public static Map<String, Object> of(String main, Exploration exploration, Locale locale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("main", main);
        json.put("outcome", exploration.outcome().name().toLowerCase(Locale.ROOT));
        json.put("schedules", exploration.schedules());
        json.put(
                "inconclusive",
                exploration.inconclusive().stream().map(open -> open.in(locale)).toList());
        json.put(
                "findings",
                exploration.findings().stream()
                        .map(found -> finding(found, locale))
                        .toList());
        return json;
    }

    private static Map<String, Object> finding(Found found, Locale locale) {
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
        return json;
    }

    /** A schedule's name as an object. */
    public static Map<String, Object> schedule(ScheduleName name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("strategy", name.strategy());
        json.put("seed", name.seed());
        return json;
    }
}
