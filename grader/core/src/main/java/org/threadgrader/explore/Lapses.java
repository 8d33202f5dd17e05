package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threadgrader.explore.Explorer.Scheduled;
import org.threadgrader.explore.Outcomes.Answer;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.rule.SpuriousWakeUps;
import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Schedule;
import org.threadgrader.timeline.Timeline;

/**
 * Which waits outside a loop do harm: a piece of {@link Explorer}. One does where a run in which it ends without a reason shows
 * what no run without such a wake-up shows, and the same run but for that one does not either. Whoever comes back and asks once more
 * may have printed more meanwhile.
 */
final class Lapses {
    /** Runs of one wait that are kept. */
    private static final int MOST_SUSPECTS = 100;

    /** Those of them that are made again and compared. */
    private static final int MOST_TRIED = 3;

    /** Runs that print more are not compared by their lines. */
    private static final int MOST_LINES = 200;

    /** Runs of any sort whose lines are kept. */
    private static final int MOST_PRINTED = 200;

    /** Of so many runs in which it ends so one at least must show something new. */
    private static final int A_NEW_ONE = 4;

    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private final Function<Plan, Timeline> runs;
    private final Predicate<Scheduled> isReproduced;
    private final Plan base;

    /** What the runs show, by where their waits are that ended without a reason. */
    private final Map<Set<Integer>, Outcomes> known = new HashMap<>();

    private final List<Printed> printed = new ArrayList<>();
    private final Map<Finding.Identity, List<Suspect>> suspects = new LinkedHashMap<>();
    private boolean silent = true;

    /**
     * Nothing is known at first.
     *
     * @param runs makes the runs that are needed
     * @param isReproduced whether a run is the same each time
     * @param base how a run is made but for its schedule
     */
    Lapses(Function<Plan, Timeline> runs, Predicate<Scheduled> isReproduced, Plan base) {
        this.runs = runs;
        this.isReproduced = isReproduced;
        this.base = base;
    }

    /**
     * What a run printed.
     *
     * @param ended where its waits are that ended without a reason, or with one that was gone
     */
    private record Printed(List<String> lines, Set<Integer> ended) {
        static Printed by(Timeline run) {
            return new Printed(Shown.lines(run), unreasoned(run));
        }

        boolean isWithout(int site) {
            return !ended.contains(site);
        }

        /** Whether another run prints all that this one does, and perhaps more. */
        boolean isAllShownBy(Timeline other) {
            List<String> missing = new ArrayList<>(lines);
            Shown.lines(other).forEach(missing::remove);
            return !lines.isEmpty() && lines.size() <= MOST_LINES && missing.isEmpty();
        }
    }

    private static Set<Integer> unreasoned(Timeline run) {
        Set<Integer> sites = new HashSet<>(Rules.lateWaits(run));
        SpuriousWakeUps.of(run).ended().forEach(wait -> sites.add(wait.site()));
        return sites;
    }

    private record Suspect(Finding finding, ScheduleName name, Plan plan, Shown shown) {}

    /** Learns from run 0, in which no wait ends without a reason. */
    void learn(Timeline run0) {
        if (run0.woven().asked().signals()) {
            learn(run0, Shown.of(run0));
        }
    }

    private void learn(Timeline run, Shown shown) {
        silent &= shown.silent();
        Outcomes outcomes = known.computeIfAbsent(unreasoned(run), key -> new Outcomes());
        if (!outcomes.areMany()) {
            outcomes.learn(shown);
        }
        Printed lines = Printed.by(run);
        if (printed.size() < MOST_PRINTED && lines.lines().size() <= MOST_LINES) {
            printed.add(lines);
        }
    }

    /** Learns from another run. */
    void learn(Scheduled run) {
        if (!run.timeline().woven().asked().signals()) {
            return;
        }
        Shown shown = Shown.of(run.timeline());
        learn(run.timeline(), shown);
        for (Finding finding : Rules.unloopedWaits(run.timeline())) {
            List<Suspect> known = suspects.computeIfAbsent(finding.identity(), key -> new ArrayList<>());
            if (known.size() < MOST_SUSPECTS) {
                known.add(new Suspect(finding, run.name(), run.plan(), shown));
            }
        }
    }

    /**
     * What the runs show in which one wait always has its reason: of one that ends without, something may follow even where it is not
     * told.
     */
    private Outcomes without(int site) {
        Outcomes free = new Outcomes();
        known.forEach((ended, outcomes) -> {
            if (!ended.contains(site)) {
                free.learn(outcomes);
            }
        });
        return free;
    }

    /** Those that do harm, by all that has been learnt. */
    List<Found> conclusion() {
        return silent
                ? List.of()
                : suspects.values().stream().flatMap(one -> harm(one).stream()).toList();
    }

    private Optional<Found> harm(List<Suspect> runsOfOne) {
        Outcomes free = without(siteOf(runsOfOne.get(0).finding()));
        List<Suspect> telling = runsOfOne.stream()
                .filter(one -> free.answer(one.shown()) == Answer.NEW)
                .toList();
        if (telling.size() * A_NEW_ONE < runsOfOne.size()) {
            return Optional.empty();
        }
        return telling.stream()
                .limit(MOST_TRIED)
                .flatMap(one -> harm(one, free).stream())
                .findFirst();
    }

    private static int siteOf(Finding finding) {
        return finding.shown().get(0).site();
    }

    private Optional<Found> harm(Suspect suspect, Outcomes free) {
        Timeline again = runs.apply(suspect.plan());
        if (!isReproduced.test(new Scheduled(suspect.name(), suspect.plan(), again))) {
            return Optional.empty();
        }
        Timeline simple = new Shrinking(runs, base, run -> shows(run, suspect)).shrunk(again);
        return told(simple, suspect)
                .filter(finding -> doesHarm(simple, finding, free))
                .map(finding -> new Found(finding, Optional.of(suspect.name()), true, simple));
    }

    private boolean doesHarm(Timeline simple, Finding finding, Outcomes free) {
        int site = siteOf(finding);
        Timeline other = runs.apply(base.schedule(new Schedule.Switches(withReason(simple, finding), false)));
        Printed reasoned = Printed.by(other);
        Shown otherShown = Shown.of(other);
        if (reasoned.isWithout(site)) {
            free.learn(otherShown);
        }
        Shown shown = Shown.of(simple);
        // what it shows may be known meanwhile, or come of another wake-up
        return free.answer(shown) == Answer.NEW
                && !otherShown.equals(shown)
                && !(asksAgain(simple, finding)
                        && !showsNull(simple, other)
                        && Stream.concat(Stream.of(reasoned), printed.stream())
                                .anyMatch(run -> run.isWithout(site) && run.isAllShownBy(simple)));
    }

    /** Whether the thread comes back for the lock under which it asked before it waited, there or elsewhere. */
    private static boolean asksAgain(Timeline run, Finding finding) {
        Event begun = finding.shown().get(0);
        List<Event> locks = run.thread(begun.thread()).stream()
                .flatMap(thread -> thread.own(EventKind.LOCK).stream())
                .toList();
        return locks.stream()
                .filter(lock -> lock.index() < begun.index())
                .reduce((earlier, later) -> later)
                .filter(asked -> locks.stream()
                        .anyMatch(lock -> lock.index() > begun.index() && lock.object() == asked.object()))
                .isPresent();
    }

    /** Whether a run prints of a null what the other one prints of what was taken. */
    private static boolean showsNull(Timeline run, Timeline other) {
        List<String> others = Shown.lines(other);
        return Shown.lines(run).stream()
                .filter(line -> NULL.matcher(line).find() && !others.contains(line))
                .map(line -> List.of(NULL.split(line, -1)))
                .anyMatch(parts -> others.stream().anyMatch(one -> isFilledIn(parts, one)));
    }

    /** Whether a line has the same parts, and one word or several between them: each is looked for where it comes first, as no search back may take long. */
    private static boolean isFilledIn(List<String> parts, String line) {
        String last = parts.get(parts.size() - 1);
        int end = line.length() - last.length();
        if (!line.startsWith(parts.get(0)) || !line.endsWith(last)) {
            return false;
        }
        int at = parts.get(0).length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int next = line.indexOf(part, at + 1);
            if (next < 0 || hasASpace(line, at, next)) {
                return false;
            }
            at = next + part.length();
        }
        return at < end && !hasASpace(line, at, end);
    }

    private static boolean hasASpace(String line, int from, int to) {
        return line.substring(from, to).chars().anyMatch(Character::isWhitespace);
    }

    private static boolean shows(Timeline run, Suspect suspect) {
        return told(run, suspect).isPresent() && Shown.of(run).equals(suspect.shown());
    }

    private static Optional<Finding> told(Timeline run, Suspect suspect) {
        return Rules.unloopedWaits(run).stream()
                .filter(one -> one.identity().equals(suspect.finding().identity()))
                .findFirst();
    }

    /** The switches of a run but for the one by which the wait of a finding ends without a reason. */
    private static List<Schedule.Switch> withReason(Timeline timeline, Finding finding) {
        Event woken = finding.shown().get(1);
        Optional<Event> cause = timeline.all(EventKind.SWITCH).stream()
                .filter(SpuriousWakeUps::isSwitch)
                .filter(event -> event.object() == woken.thread() && event.index() < woken.index())
                .reduce((earlier, later) -> later);
        return timeline.all(EventKind.SWITCH).stream()
                .filter(event -> cause.filter(event::equals).isEmpty())
                .map(event -> Shrinking.switchOf(timeline, event))
                .toList();
    }
}
