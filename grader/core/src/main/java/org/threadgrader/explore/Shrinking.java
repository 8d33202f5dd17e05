package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Schedule;
import org.threadgrader.run.Schedule.Switch;
import org.threadgrader.timeline.Timeline;

/**
 * Makes the run that shows a fault easier to read: the fewest switches with which it still shows, by delta debugging (Zeller,
 * Hildebrandt, 2002) over the switches of its schedule.
 */
final class Shrinking {
    private static final int MOST_RUNS = 150;

    private final Function<Plan, Timeline> runs;
    private final Plan base;
    private final Predicate<Timeline> shows;
    private int made;

    /**
     * How a run is made simpler.
     *
     * @param base how a run is made but for its schedule
     * @param shows whether a run still shows the fault
     */
    Shrinking(Function<Plan, Timeline> runs, Plan base, Predicate<Timeline> shows) {
        this.runs = runs;
        this.base = base;
        this.shows = shows;
    }

    /** A run that shows the fault as this one does, with as few switches as were found. */
    Timeline shrunk(Timeline failing) {
        List<Switch> kept = switches(failing);
        Timeline best = failing;
        int parts = 1;
        while (!kept.isEmpty() && made < MOST_RUNS) {
            boolean smaller = false;
            int length = Math.max(1, (kept.size() + parts - 1) / parts);
            for (int from = 0; from < kept.size() && made < MOST_RUNS; ) {
                List<Switch> fewer = without(kept, from, Math.min(kept.size(), from + length));
                Timeline tried = run(fewer);
                if (shows.test(tried)) {
                    best = tried;
                    kept = fewer;
                    smaller = true;
                } else {
                    from += length;
                }
            }
            if (length == 1 && !smaller) {
                break;
            }
            parts = length == 1 ? parts : Math.min(kept.size(), parts * 2);
        }
        return best;
    }

    private Timeline run(List<Switch> switches) {
        made++;
        return runs.apply(base.schedule(new Schedule.Switches(switches, false)));
    }

    /** A fault as another run shows it; as it is where that does not. */
    static Finding asShownBy(Timeline timeline, Finding finding) {
        return Rules.findings(timeline).stream()
                .filter(one -> one.identity().equals(finding.identity()))
                .findFirst()
                .orElse(finding);
    }

    /** Whether a run shows a fault. */
    static boolean shows(Timeline timeline, Finding finding) {
        return Rules.findings(timeline).stream()
                .anyMatch(shown -> shown.identity().equals(finding.identity()));
    }

    private static List<Switch> without(List<Switch> switches, int from, int to) {
        List<Switch> fewer = new ArrayList<>(switches.subList(0, from));
        fewer.addAll(switches.subList(to, switches.size()));
        return fewer;
    }

    /** The switches of a recorded run: with all of them, it is the same run. */
    static List<Switch> switches(Timeline timeline) {
        return timeline.all(EventKind.SWITCH).stream()
                .map(event -> switchOf(timeline, event))
                .toList();
    }

    /** The switch that a SWITCH event tells of. */
    static Switch switchOf(Timeline timeline, Event event) {
        return new Switch(
                Search.order(timeline, event.thread()), (int) event.value(), Search.order(timeline, event.object()));
    }
}
