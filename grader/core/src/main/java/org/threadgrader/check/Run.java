package org.threadgrader.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * The finished evidence of one controlled run of the judged program, in an author's words. Facts it has no word for are
 * in its {@link #timeline()}.
 */
public final class Run {
    private final Bench bench;
    private final Plan plan;
    private final Timeline timeline;
    private final Basis basis;
    private final Participant main;
    private final List<Worker> workers;

    /** Made when first asked for, as several checks ask for the same. */
    private Optional<List<Finding>> findings = Optional.empty();

    private Optional<Replay> replay = Optional.empty();

    Run(Bench bench, Plan plan, Timeline timeline) {
        this(
                bench,
                plan,
                timeline,
                plan.isExperiment() ? new Basis.Schedule(Basis.Schedule.HOLD, plan.seed()) : Basis.RECORDED);
    }

    Run(Bench bench, Plan plan, Timeline timeline, Basis basis) {
        this.bench = bench;
        this.plan = plan;
        this.timeline = timeline;
        this.basis = basis;
        this.main = new Participant(this, timeline.main());
        this.workers = timeline.workers().stream()
                .map(thread -> new Worker(this, thread))
                .toList();
    }

    /** The thread that runs the main method. */
    public Participant main() {
        return main;
    }

    /** The threads the program started, in start order. */
    public List<Worker> workers() {
        return workers;
    }

    /**
     * The workers that count. Where more than two were started some may only help, by waiting for others, say, and print
     * no number.
     */
    public List<Worker> counters() {
        return workers.size() <= 2
                ? workers
                : workers.stream()
                        .filter(worker -> !worker.countedLines().isEmpty())
                        .toList();
    }

    /** Everything that was recorded. */
    public Timeline timeline() {
        return timeline;
    }

    /** What is surely wrong with this run, whatever the exercise: races, deadlocks, exceptions and more, each once. */
    public List<Finding> findings() {
        List<Finding> known = findings.orElseGet(() -> Rules.findings(timeline).stream()
                // whether one does harm shows in what the program says
                .filter(finding -> !finding.isLostUpdate())
                .toList());
        findings = Optional.of(known);
        return known;
    }

    /**
     * Replays the recorded calls of a scenario's stubs onto Mockito mocks of their interfaces, in the order in which
     * they happened, so that {@code verify(task).run()} and {@code inOrder(...)} speak about what happened in the other
     * process.
     */
    public void replayOnto(Object... mocks) {
        replay().onto(mocks);
    }

    /** The recorded calls of this method on a scenario's stubs, in the order in which they happened. */
    public List<Call> calls(String method) {
        return replay().calls().stream()
                .filter(call -> call.method().equals(method))
                .toList();
    }

    private Replay replay() {
        Replay known = replay.orElseGet(() -> Replay.of(timeline));
        replay = Optional.of(known);
        return known;
    }

    /** The number that the scenario was given at this place, counted from 0; the visible one where it was given none. */
    public int input(int place, int visible) {
        return place < plan.arguments().size()
                ? Integer.parseInt(plan.arguments().get(place))
                : visible;
    }

    /** The text that the scenario was given at this place, counted from 0; the visible one where it was given none. */
    public String input(int place, String visible) {
        return place < plan.arguments().size() ? plan.arguments().get(place) : visible;
    }

    /** Who did this: main, or a worker; empty for a thread that only the JDK knows. */
    public Optional<Participant> by(Event event) {
        return Stream.concat(Stream.of(main), workers.stream())
                .filter(participant -> participant.facts().id() == event.thread())
                .findFirst();
    }

    /**
     * In an experiment: whether it happened while somebody was held, or stood at a gate. A hold lasts until all others have
     * come to rest. What is so shows what others can do meanwhile; false where nobody was held.
     */
    public boolean isDuringHold(Event event) {
        return event.index() > beginOfHold() && event.index() < endOfHold();
    }

    /**
     * In an experiment: whether it happened without what a worker was held before, be it during the hold, before the worker
     * came that far, or where it never did. What is so did not wait for the worker; false where nobody was to be held.
     */
    public boolean isBeforeHoldEnds(Event event) {
        return plan.isExperiment() && event.index() < endOfHold();
    }

    private int beginOfHold() {
        return timeline.events().stream()
                .filter(event -> event.kind() == EventKind.HELD || event.kind() == EventKind.GATE)
                .findFirst()
                .map(Event::index)
                .orElse(Integer.MAX_VALUE);
    }

    /** A hold ends, too, where control is given up. */
    int endOfHold() {
        return timeline.events().stream()
                .filter(event -> event.kind() == EventKind.QUIET || event.kind() == EventKind.CONTROL_RELEASED)
                .findFirst()
                .map(Event::index)
                .orElse(Integer.MAX_VALUE);
    }

    boolean isStudents(Site site) {
        return bench.isStudents(site);
    }

    Bench bench() {
        return bench;
    }

    /** The worker that was held in this run. */
    Optional<Worker> held() {
        return plan.hold().filter(hold -> hold.worker() <= workers.size()).map(hold -> workers.get(hold.worker() - 1));
    }

    Basis basis() {
        return basis;
    }
}
