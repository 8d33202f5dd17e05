package org.threadgrader.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Schedule;
import org.threadgrader.timeline.ThreadFacts;

/**
 * Further controlled runs of the judged program, each of which asks one question: what do the others do while this
 * worker is held, or what does main do once all workers have ended? The answers do not depend on luck or load.
 */
public final class Experiments {
    private static final String GATE = "held";

    /** More of them are one and the same habit. */
    private static final int MOST_WAITS = 4;

    /** Backward jumps: what others need to come to rest, with room to spare; a second or two of a loop that does not end. */
    private static final long PATIENCE = 3_000_000;

    private final Bench bench;
    private final List<Run> shown = new ArrayList<>();

    Experiments(Bench bench) {
        this.bench = bench;
    }

    /** The run without any hold. */
    public Run run0() {
        return show(bench.run0());
    }

    /**
     * Runs in which the workers have ended, or come to rest, before main comes to wait for them: one in which main goes on only
     * where no worker can, and one for each place at which main waits for a signal in run 0 (Object.wait, Condition.await), in
     * which it stands before it takes the lock for that until all others have come to rest. Where they never do, there is no such
     * run, and nothing to be learnt.
     */
    public List<Run> endsBeforeWaits() {
        List<Run> runs = new ArrayList<>();
        runs.add(show(bench.startOrder(Schedule.Starts.Order.FORWARD)));
        for (Event lock : locksOfWaits(run0().main().facts().own())) {
            Place before = Place.ofMain(lock);
            // a beat that goes on beside says nothing of main's waiting
            if (bench.comesToRest(before, PATIENCE)) {
                runs.add(forAWhile(before));
            }
        }
        return runs;
    }

    /** Where the lock was taken that a wait gives up, once for each wait's place; a condition's is the last one before it. */
    private static List<Event> locksOfWaits(List<Event> own) {
        Map<Integer, Event> bySite = new LinkedHashMap<>();
        Map<Integer, Event> taken = new HashMap<>();
        Event last = own.get(0);
        for (Event event : own) {
            if (event.kind() == EventKind.LOCK) {
                last = event;
                taken.put(event.object(), event);
            } else if (event.kind() == EventKind.WAIT) {
                bySite.putIfAbsent(event.site(), taken.getOrDefault(event.object(), last));
            }
        }
        return bySite.values().stream().limit(MOST_WAITS).toList();
    }

    /** The run in which a thread stands at a place until all others have come to rest or only ask again and again. */
    private Run forAWhile(Place place) {
        LiveRun live = new LiveRun(bench);
        try {
            live.gate(GATE, place);
            int held = live.awaitGate(GATE).index();
            live.awaitEvent(next ->
                    next.index() > held && (next.kind() == EventKind.QUIET || next.kind() == EventKind.SPINNING));
            return show(live.open(GATE).awaitEnd());
        } finally {
            live.close();
        }
    }

    /** Begins to say where a worker of run 0 is held. */
    public Holding holding(Worker worker) {
        return new Holding(this, worker);
    }

    /** What the author's method has been given up to now. */
    List<Run> shown() {
        return List.copyOf(shown);
    }

    private Run show(Run run) {
        shown.add(run);
        return run;
    }

    /** The worker to be held; the next word says where. */
    public static final class Holding {
        private final Experiments experiments;
        private final Worker worker;

        private Holding(Experiments experiments, Worker worker) {
            this.experiments = experiments;
            this.worker = worker;
        }

        /**
         * Holds it before its last counted line, at the last place where it owns no lock that others may need.
         *
         * @throws Inconclusive when it has no counted line
         */
        public Run beforeItsLastCountedLine() {
            CountedLine last = worker.lastCountedLine()
                    .orElseThrow(() -> new Inconclusive(Words.say("nothing-to-hold", worker.called())));
            ThreadFacts facts = worker.facts();
            return before(Place.of(
                    worker,
                    worker.run()
                            .timeline()
                            .lockFreeAtOrBefore(facts, last.line().first()),
                    experiments.bench));
        }

        /** Holds it before its very first event. */
        public Run atItsFirstEvent() {
            return before(Place.of(worker, 0, experiments.bench));
        }

        /**
         * Holds it before this event of its own in run 0, whatever it owns there: a call or an access that a scenario is
         * about.
         *
         * @throws IllegalArgumentException for an event of another thread or another run
         */
        public Run before(Event event) {
            return before(Place.before(event, worker, experiments.bench));
        }

        /**
         * Holds it before this event of its own in run 0 until all others have come to rest or only ask again and again, and
         * lets it go on then.
         *
         * @throws IllegalArgumentException for an event of another thread or another run
         * @throws Inconclusive where it never came there
         */
        public Run forAWhileBefore(Event event) {
            return experiments.forAWhile(Place.before(event, worker, experiments.bench));
        }

        private Run before(Place place) {
            Bench bench = experiments.bench;
            return experiments.show(
                    bench.under(bench.base().holding(new Plan.Hold(place.worker(), place.beforeLocal()))));
        }
    }
}
