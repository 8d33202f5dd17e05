package org.threadgrader.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.threadgrader.assignment.HiddenInputs;
import org.threadgrader.explore.Explorer;
import org.threadgrader.message.Message;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Timeline;

/**
 * One judged submission: a {@link Bench} for each scenario that drives it. What an extension hands to checks.
 *
 * <p>Used by one thread at a time.
 */
public final class Benches {
    /** Where a launcher session's store holds the submission that is judged. */
    static final String STORE = "org.threadgrader.check";

    static final String KEY = "benches";

    /** Schedules are the visible inputs' question; hidden ones ask what becomes of other numbers and names. */
    private static final int HIDDEN_SCHEDULES = 10;

    private final Runner runner;
    private final Function<String, Program> programs;
    private final Plan base;
    private final int mostSchedules;
    private final Map<String, Bench> benches = new LinkedHashMap<>();

    /**
     * The benches of a submission.
     *
     * @param runner stays its owner's to close
     * @param programs what is to be run for a scenario; for the empty name, the submission's own main method
     */
    public Benches(Runner runner, Function<String, Program> programs) {
        this(runner, programs, Integer.MAX_VALUE);
    }

    /** The same, whose checks of every schedule try no more than so many beside run 0, from 0. */
    public Benches(Runner runner, Function<String, Program> programs, int mostSchedules) {
        this(runner, programs, Plan.RUN_0, mostSchedules);
    }

    private Benches(Runner runner, Function<String, Program> programs, Plan base, int mostSchedules) {
        this.runner = runner;
        this.programs = programs;
        this.base = base;
        this.mostSchedules = mostSchedules;
    }

    /** The same submission, driven with hidden inputs. */
    public Benches with(HiddenInputs hidden) {
        Plan given = Plan.of(hidden.inputs(), "");
        return new Benches(
                runner,
                programs,
                hidden.seed().map(seed -> given.seed(seed)).orElse(given),
                Math.min(mostSchedules, HIDDEN_SCHEDULES));
    }

    /** From now on the checks that this session runs judge this submission. */
    public void offerTo(LauncherSession session) {
        session.getStore().put(Namespace.create(STORE), KEY, this);
    }

    /** The bench of a scenario; of none for the empty name. */
    Bench of(String scenario) {
        return benches.computeIfAbsent(
                scenario, name -> new Bench(runner, programs.apply(name), name, base, mostSchedules));
    }

    /** How run 0 of what was judged first ended, in words; empty where nothing was. */
    public Optional<Message> outcome() {
        return benches.values().stream().findFirst().map(Bench::outcome);
    }

    /** Run 0 of what was judged first; empty where nothing was. */
    public Optional<Timeline> run() {
        return benches.values().stream().findFirst().map(bench -> bench.run0().timeline());
    }

    /** What could be better, found while checks looked on; each advice once. */
    public List<Advice> advice() {
        Map<String, Advice> advice = new LinkedHashMap<>();
        benches.values().forEach(bench -> bench.advice().forEach(one -> advice.putIfAbsent(one.id(), one)));
        return List.copyOf(advice.values());
    }

    /** What the answers since the last call of this rest on: run 0 alone, or experiments as well. */
    public Basis basis() {
        return benches.values().stream()
                .map(Bench::basis)
                .reduce(Basis.RECORDED, (one, other) -> one.equals(Basis.RECORDED) ? other : one);
    }

    /** In how many schedules the check that was accepted since the last call of this held; empty where it asks for none. */
    public Optional<Explorer.Strength> strength() {
        return benches.values().stream()
                .map(Bench::strength)
                .reduce(Optional.empty(), (one, other) -> one.isPresent() ? one : other);
    }
}
