package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Outcome;
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
    /** More schedules than this are not asked for in one exploration: their names are made beforehand. */
    public static final int MOST_SCHEDULES = 100_000;

    /** Runs that a finding by a schedule must be seen in again, each event the same. */
    private static final int REPETITIONS = 3;

    /**
     * Schedules after which those are not run any more that make the same run again: the orders of starts, which are the
     * first ones.
     */
    private static final int SURE = Schedule.Starts.Order.values().length;

    /** Events of all runs together, repetitions among them, after which no other schedule is tried. */
    private static final long MOST_EVENTS = 20_000_000;

    private final Runner runner;
    private final Program program;
    private final Plan base;
    private long events;

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

    /**
     * A run beyond run 0.
     *
     * @param name what its schedule is called
     * @param plan what makes it again
     * @param timeline what it showed
     */
    public record Scheduled(ScheduleName name, Plan plan, Timeline timeline) {}

    /**
     * How much was tried.
     *
     * @param schedules how many schedules beyond run 0
     * @param strategies the names of their strategies, in the order of their first use
     */
    public record Strength(int schedules, List<String> strategies) {
        public Strength {
            strategies = List.copyOf(strategies);
        }
    }

    /**
     * Run 0, the rules, and so many more schedules. Where the threads of the first ones have nothing to do with each other, all
     * others make the same run, and are not made.
     */
    public Exploration explore(int schedules, long seed) {
        Timeline run0 = under(base);
        Ledger ledger = new Ledger(run0);
        Strength tried = ledger.mayGoOn() ? each(run0, schedules, seed, ledger::add) : new Strength(0, List.of());
        ledger.conclude();
        int made = tried.schedules();
        return new Exploration(
                run0,
                ledger.isSure() ? schedules : made,
                made,
                tried.strategies(),
                ledger.found(),
                ledger.inconclusive(),
                ledger.outputs.differences());
    }

    /**
     * Makes a run under each of so many schedules beyond run 0, one after another, and keeps none of them.
     *
     * @param run0 the fair run, which tells what is suspicious
     * @param goesOn looks at a run, and says whether there is to be another
     */
    public Strength each(Timeline run0, int schedules, long seed, Predicate<Scheduled> goesOn) {
        Setting setting = Setting.of(run0);
        Search search = new Search();
        Set<String> strategies = new LinkedHashSet<>();
        int tried = 0;
        for (ScheduleName name :
                Campaign.names(schedules, seed, !setting.places().isEmpty())) {
            Optional<Schedule> schedule = schedule(name, setting, search);
            if (schedule.isEmpty()) {
                continue;
            }
            if (events >= MOST_EVENTS) {
                break;
            }
            Plan plan = Setting.plan(base, name, schedule.get());
            Timeline timeline = under(plan);
            if (name.strategy().equals(ScheduleName.SYSTEMATIC)) {
                search.learn(timeline);
            }
            tried++;
            strategies.add(name.strategy());
            if (!goesOn.test(new Scheduled(name, plan, timeline))) {
                break;
            }
        }
        return new Strength(tried, List.copyOf(strategies));
    }

    /** Whether a run is the same each time that it is made again, event by event. */
    public boolean isReproduced(Scheduled run) {
        boolean reproduced = true;
        for (int repetition = 0; repetition < REPETITIONS && reproduced; repetition++) {
            reproduced = under(run.plan()).isSameRunAs(run.timeline());
        }
        return reproduced;
    }

    /** The run under one of the orders of starts: they are the same for each program, and ask for no run 0. */
    public Scheduled startOrder(Schedule.Starts.Order order) {
        ScheduleName name = new ScheduleName(ScheduleName.START_ORDER, order.ordinal());
        Plan plan = Setting.plan(base, name, new Schedule.Starts(order));
        return new Scheduled(name, plan, under(plan));
    }

    /** The run that a schedule's name stands for. */
    public Timeline replay(ScheduleName name) {
        Timeline run0 = under(base);
        Setting setting = Setting.of(run0);
        Search search = new Search();
        Optional<Schedule> schedule = Optional.empty();
        if (name.strategy().equals(ScheduleName.SYSTEMATIC)) {
            schedule = search.next();
            for (long place = 0; place < name.seed() && schedule.isPresent(); place++) {
                search.learn(under(base.schedule(schedule.get())));
                schedule = search.next();
            }
        } else {
            schedule = Optional.of(setting.schedule(name));
        }
        return schedule.map(found -> under(Setting.plan(base, name, found))).orElse(run0);
    }

    private static Optional<Schedule> schedule(ScheduleName name, Setting setting, Search search) {
        return name.strategy().equals(ScheduleName.SYSTEMATIC) ? search.next() : Optional.of(setting.schedule(name));
    }

    static Message notReproduced(ScheduleName name, Finding finding) {
        return Message.of("explore.not-reproduced", name.toString(), finding.message());
    }

    private Timeline under(Plan plan) {
        Timeline timeline = Timeline.of(runner.run(program, plan), program.woven());
        events += timeline.events().size();
        return timeline;
    }

    /** What has been found up to now. */
    private final class Ledger {
        private final Map<Finding.Identity, Found> found = new LinkedHashMap<>();
        private final Set<Message> inconclusive = new LinkedHashSet<>();
        private final Map<String, Message> limits = new HashMap<>();
        private final Set<Finding.Identity> notReproduced = new HashSet<>();
        private final CutOffs cutOffs = new CutOffs(Explorer.this::under);
        private final Losses losses = new Losses(Explorer.this::under, Explorer.this::isReproduced, base);
        private final Lapses lapses = new Lapses(Explorer.this::under, Explorer.this::isReproduced, base);
        private final Outputs outputs = new Outputs();
        private boolean independent;
        private int added;
        private boolean ended;

        Ledger(Timeline run0) {
            independent = Independence.isIn(run0);
            look(run0);
            ended = !inconclusive.isEmpty();
            cutOffs.learn(run0);
            lapses.learn(run0);
            outputs.learn(run0, Optional.empty());
            for (Finding finding : findings(run0, Optional.empty(), base)) {
                if (cutOffs.excuse(finding, base, run0)) {
                    continue;
                }
                cutOffs.accuse(finding, run0);
                found.putIfAbsent(finding.identity(), new Found(finding, Optional.empty(), true, run0));
            }
        }

        /** Notes what a run shows; false where no more runs are to be made. */
        boolean add(Scheduled run) {
            added++;
            // asked of each: that they are the same run is proven of the first one, and seen in the others
            independent = independent && Independence.isIn(run.timeline());
            look(run.timeline());
            cutOffs.learn(run.timeline());
            lapses.learn(run);
            outputs.learn(run.timeline(), Optional.of(run.name()));
            for (Finding finding : findings(run.timeline(), Optional.of(run.name()), run.plan())) {
                if (isNew(finding.identity()) && !cutOffs.excuse(finding, run.plan(), run.timeline())) {
                    note(finding, run);
                }
            }
            return mayGoOn();
        }

        /** Those that one run shows; of lost updates it is only learnt. */
        private List<Finding> findings(Timeline timeline, Optional<ScheduleName> name, Plan plan) {
            List<Finding> findings = Rules.findings(timeline);
            losses.learn(findings, name, plan, timeline);
            return findings.stream().filter(finding -> !finding.isLostUpdate()).toList();
        }

        /** What only all runs together show. */
        void conclude() {
            Losses.Conclusion conclusion = losses.conclusion();
            conclusion.told().forEach(one -> found.put(one.finding().identity(), one));
            lapses.conclusion().forEach(one -> found.put(one.finding().identity(), one));
            found.values().stream()
                    .filter(one -> one.finding().explainsALimit())
                    .flatMap(one -> Stream.of(one.timeline().outcome()))
                    .filter(Outcome.LimitReached.class::isInstance)
                    .map(outcome -> limits.get(((Outcome.LimitReached) outcome).limit()))
                    .forEach(inconclusive::remove);
            // where something else is open, few runs were made to compare
            if (inconclusive.isEmpty()) {
                inconclusive.addAll(conclusion.open());
            }
        }

        private boolean isNew(Finding.Identity fault) {
            boolean known = found.containsKey(fault) && !cutOffs.excuse(fault)
                    || found.keySet().stream().anyMatch(other -> isOfOneLoop(fault, other));
            return !known && !notReproduced.contains(fault);
        }

        /** Whether both say that one and the same method makes no progress: each schedule stops it at another of its steps. */
        private static boolean isOfOneLoop(Finding.Identity fault, Finding.Identity other) {
            return fault.kind() == Kind.NO_PROGRESS
                    && other.kind() == Kind.NO_PROGRESS
                    && fault.where().stream()
                            .anyMatch(site -> other.where().stream().anyMatch(site::isOfSameMethodAs));
        }

        private void note(Finding finding, Scheduled run) {
            if (!isReproduced(run)) {
                inconclusive.add(notReproduced(run.name(), finding));
                notReproduced.add(finding.identity());
                return;
            }
            Timeline shrunk = run.timeline().outcome() instanceof Outcome.LimitReached
                    // as long as that none is made a dozen times
                    ? run.timeline()
                    : new Shrinking(Explorer.this::under, base, one -> Shrinking.shows(one, finding))
                            .shrunk(run.timeline());
            // told as the shrunk run shows it: its events and its threads' parts are others
            Finding told = Shrinking.asShownBy(shrunk, finding);
            cutOffs.accuse(finding, run.timeline());
            found.put(finding.identity(), new Found(told, Optional.of(run.name()), true, shrunk));
        }

        private void look(Timeline timeline) {
            Uncontrolled.in(timeline).ifPresent(reason -> {
                // each schedule may reach the same limit at another place: one of them is enough
                boolean known = timeline.outcome() instanceof Outcome.LimitReached limit
                        && limits.putIfAbsent(limit.limit(), reason) != null;
                if (!known) {
                    inconclusive.add(reason);
                }
                ended |= !Uncontrolled.mayBeOtherwiseInAnother(timeline);
            });
        }

        boolean mayGoOn() {
            return !ended && !isSure();
        }

        boolean isSure() {
            return independent && added >= SURE;
        }

        List<Found> found() {
            return found.entrySet().stream()
                    .filter(fault -> !cutOffs.excuse(fault.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        List<Message> inconclusive() {
            return new ArrayList<>(inconclusive);
        }
    }
}
