package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.message.Message;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.run.Schedule;
import org.threadgrader.timeline.Timeline;

/**
 * Explores the schedules of one program, and the one entry to this stage: run 0, the rules over it, and so many more
 * schedules by several strategies. The same numbers give the same exploration. The runner stays its owner's to close.
 */
public final class Explorer {
    /** Runs that a finding by a schedule must be seen in again, each event the same. */
    private static final int REPETITIONS = 3;

    /** Events of all runs together, after which no more are made: memory and time stay bounded whatever a program does. */
    private static final long MOST_EVENTS = 20_000_000;

    private final Runner runner;
    private final Program program;
    private final Plan base;

    /**
     * An explorer.
     *
     * @param base arguments and standard input of every run, and whether assertions are executed
     */
    public Explorer(Runner runner, Program program, Plan base) {
        this.runner = runner;
        this.program = program;
        this.base = base;
    }

    /** Run 0, the rules, and so many more schedules. */
    public Exploration explore(int schedules, long seed) {
        Timeline run0 = under(base);
        Ledger ledger = new Ledger(run0);
        Set<String> strategies = new LinkedHashSet<>();
        int tried = 0;
        if (ledger.mayGoOn()) {
            Setting setting = Setting.of(run0);
            Search search = new Search();
            for (ScheduleName name :
                    Campaign.names(schedules, seed, !setting.places().isEmpty())) {
                Optional<Schedule> schedule = schedule(name, setting, search);
                if (schedule.isEmpty()) {
                    continue;
                }
                Plan plan = Setting.plan(base, name, schedule.get());
                Timeline timeline = under(plan);
                if (name.strategy().equals(ScheduleName.SYSTEMATIC)) {
                    search.learn(timeline);
                }
                tried++;
                strategies.add(name.strategy());
                ledger.add(timeline, name, plan);
                if (!ledger.mayGoOn()) {
                    break;
                }
            }
        }
        return new Exploration(run0, tried, List.copyOf(strategies), ledger.found(), ledger.inconclusive());
    }

    /** The run that a schedule's name stands for. */
    public Timeline replay(ScheduleName name) {
        Timeline run0 = under(base);
        Setting setting = Setting.of(run0);
        Search search = new Search();
        Optional<Schedule> schedule = Optional.empty();
        if (name.strategy().equals(ScheduleName.SYSTEMATIC)) {
            for (long place = 0; place <= name.seed(); place++) {
                schedule = search.next();
                if (schedule.isPresent() && place < name.seed()) {
                    search.learn(under(base.schedule(schedule.get())));
                }
            }
        } else {
            schedule = Optional.of(setting.schedule(name));
        }
        return schedule.map(found -> under(Setting.plan(base, name, found))).orElse(run0);
    }

    private static Optional<Schedule> schedule(ScheduleName name, Setting setting, Search search) {
        return name.strategy().equals(ScheduleName.SYSTEMATIC) ? search.next() : Optional.of(setting.schedule(name));
    }

    private Timeline under(Plan plan) {
        return Timeline.of(runner.run(program, plan), program.woven());
    }

    /** What has been found up to now. */
    private final class Ledger {
        private final Map<Finding.Identity, Found> found = new LinkedHashMap<>();
        private final Set<Message> inconclusive = new LinkedHashSet<>();
        private long events;
        private boolean ended;

        Ledger(Timeline run0) {
            look(run0);
            for (Finding finding : Rules.findings(run0)) {
                found.putIfAbsent(finding.identity(), new Found(finding, Optional.empty(), true, run0));
            }
        }

        void add(Timeline timeline, ScheduleName name, Plan plan) {
            look(timeline);
            for (Finding finding : Rules.findings(timeline)) {
                if (!found.containsKey(finding.identity())) {
                    note(finding, timeline, name, plan);
                }
            }
        }

        private void note(Finding finding, Timeline timeline, ScheduleName name, Plan plan) {
            boolean reproduced = true;
            for (int repetition = 0; repetition < REPETITIONS && reproduced; repetition++) {
                Timeline again = under(plan);
                reproduced = again.events().equals(timeline.events())
                        && again.outcome().equals(timeline.outcome());
            }
            if (reproduced) {
                Timeline shrunk = new Shrinking(Explorer.this::under, base).shrunk(finding, timeline);
                // told as the shrunk run shows it: its events and its threads' parts are others
                Finding told = Rules.findings(shrunk).stream()
                        .filter(one -> one.identity().equals(finding.identity()))
                        .findFirst()
                        .orElse(finding);
                found.put(finding.identity(), new Found(told, Optional.of(name), true, shrunk));
            } else {
                inconclusive.add(Message.of("explore.not-reproduced", name.toString(), finding.message()));
            }
        }

        private void look(Timeline timeline) {
            events += timeline.events().size();
            Uncontrolled.in(timeline).ifPresent(reason -> {
                inconclusive.add(reason);
                ended = true;
            });
        }

        /** What could not be controlled once would not be controlled the next time. */
        boolean mayGoOn() {
            return !ended && events < MOST_EVENTS;
        }

        List<Found> found() {
            return new ArrayList<>(found.values());
        }

        List<Message> inconclusive() {
            return new ArrayList<>(inconclusive);
        }
    }
}
