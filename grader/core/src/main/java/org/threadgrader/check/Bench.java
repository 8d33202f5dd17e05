package org.threadgrader.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.explore.Explorer;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.LiveRecording;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Recorded;
import org.threadgrader.run.Runner;
import org.threadgrader.run.Schedule;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * One judged program and the runs made of it: a piece of {@link Benches}. Each plan is run once, however many checks ask for
 * it, as the same plan gives the same events; where there is no room to keep a run, it is made again. Run 0, which nearly all
 * checks ask for, is always kept.
 *
 * <p>Used by one thread at a time.
 */
final class Bench {
    private final Runner runner;
    private final Remembering remembering;
    private final org.threadgrader.run.Program program;
    private final String scenario;
    private final Map<Plan, Run> runs = new LinkedHashMap<>();
    private final Map<String, Advice> advice = new LinkedHashMap<>();
    private final Plan base;
    private final int mostSchedules;
    private Basis basis = Basis.RECORDED;
    private Optional<Explorer.Strength> strength = Optional.empty();

    /** The bench of a program with its visible inputs. The runner stays its owner's to close. */
    Bench(Runner runner, org.threadgrader.run.Program program) {
        this(runner, program, "", Plan.RUN_0, Integer.MAX_VALUE);
    }

    /**
     * The bench of a program with these inputs, whose checks of every schedule try no more than so many beside run 0.
     *
     * @param scenario the binary name of what drives it; empty where it runs by itself
     */
    Bench(Runner runner, org.threadgrader.run.Program program, String scenario, Plan base, int mostSchedules) {
        this(runner, program, scenario, base, mostSchedules, new Remembering(runner));
    }

    Bench(
            Runner runner,
            org.threadgrader.run.Program program,
            String scenario,
            Plan base,
            int mostSchedules,
            Remembering remembering) {
        this.runner = runner;
        this.remembering = remembering;
        this.program = program;
        this.scenario = scenario;
        this.base = base;
        this.mostSchedules = mostSchedules;
    }

    /** The fair, deterministic run without any hold. */
    Run run0() {
        return under(base);
    }

    /** How run 0 ended, in words. */
    Message outcome() {
        return Words.outcome(run0().timeline());
    }

    /** A method that could not carry its hooks: from silence there, nothing can be concluded about anything. */
    Optional<Message> blindSpot() {
        return program.woven().omissions().stream()
                .findFirst()
                .map(omitted -> Words.say("blind-spot", omitted.className(), omitted.method()));
    }

    /** What could be better, found while checks looked on; each advice once. */
    List<Advice> advice() {
        return List.copyOf(advice.values());
    }

    /** What the answers since the last call of this rest on: run 0 alone, or experiments as well. */
    Basis basis() {
        Basis since = basis;
        basis = Basis.RECORDED;
        return since;
    }

    /** In how many schedules the check that was accepted since the last call of this held; empty where it asks for none. */
    Optional<Explorer.Strength> strength() {
        Optional<Explorer.Strength> since = strength;
        strength = Optional.empty();
        return since;
    }

    /** Explores the schedules of the program, which all its checks share. */
    Explorer remembering() {
        return new Explorer(remembering, program, base);
    }

    /** Makes each run anew. */
    Explorer forgetful() {
        return new Explorer(runner, program, base);
    }

    /** A run of an exploration; the same one for each check, as long as there is room to keep it. */
    Run scheduled(Explorer.Scheduled run) {
        Run known = runs.get(run.plan());
        if (known == null) {
            ScheduleName name = run.name();
            known = new Run(this, run.plan(), run.timeline(), new Basis.Schedule(name.strategy(), name.seed()));
            keep(known, run.plan());
        }
        return known;
    }

    private void keep(Run run, Plan plan) {
        if (plan.equals(base) || remembering.keeps(plan)) {
            runs.put(plan, run);
        }
    }

    void acceptedIn(Explorer.Strength schedules) {
        strength = Optional.of(schedules);
    }

    Run under(Plan plan) {
        Run known = runs.get(plan);
        if (known == null) {
            Recorded recorded = (plan.equals(base) ? runner : remembering).run(program, plan);
            known = new Run(this, plan, Timeline.of(recorded, program.woven()));
            keep(known, plan);
        }
        if (plan.hold().isPresent()) {
            basis = known.basis();
        }
        return known;
    }

    /** The run under one of the orders of starts. */
    Run startOrder(Schedule.Starts.Order order) {
        Run run = scheduled(remembering().startOrder(order));
        basis = run.basis();
        return run;
    }

    /**
     * Whether all others come to rest, or only ask again and again, while a thread is held at a place.
     *
     * @param patience how many backward jumps they may make meanwhile
     * @throws Inconclusive where a clock or a dying JVM ended that run
     */
    boolean comesToRest(Place place, long patience) {
        Plan holding = base.holding(new Plan.Hold(place.worker(), place.beforeLocal(), patience));
        Recorded recorded = remembering.run(program, holding);
        Diagnosis.undecidable(recorded.outcome()).ifPresent(unknown -> {
            throw unknown;
        });
        return recorded.events().stream()
                .dropWhile(event -> event.kind() != EventKind.HELD)
                .anyMatch(event -> event.kind() == EventKind.QUIET || event.kind() == EventKind.SPINNING);
    }

    /** Run 0 before anything is done to it. */
    Plan base() {
        return base;
    }

    /** Of those that a check asks for, how many are tried. */
    int schedules(int asked) {
        return Math.min(asked, mostSchedules);
    }

    LiveRecording begin(Plan plan) {
        return runner.start(program, plan);
    }

    /** Whether a place is in what was handed in, and not in the scenario that drives it. */
    boolean isStudents(Site site) {
        return scenario.isEmpty()
                || !(site.className().equals(scenario) || site.className().startsWith(scenario + "$"));
    }

    org.threadgrader.run.Program program() {
        return program;
    }

    void advise(Advice note) {
        advice.putIfAbsent(note.id(), note);
    }
}
