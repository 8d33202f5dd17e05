package org.threadgrader.check;

import org.threadgrader.run.Event;
import org.threadgrader.run.Plan;
import org.threadgrader.timeline.ThreadFacts;

/**
 * Further controlled runs of the judged program, each of which asks one question: what do the others do while this
 * worker is held? The answers do not depend on luck or load.
 */
public final class Experiments {
    private final Bench bench;

    Experiments(Bench bench) {
        this.bench = bench;
    }

    /** The run without any hold. */
    public Run run0() {
        return bench.run0();
    }

    /** Begins to say where a worker of run 0 is held. */
    public Holding holding(Worker worker) {
        return new Holding(bench, worker);
    }

    /** The worker to be held; the next word says where. */
    public static final class Holding {
        private final Bench bench;
        private final Worker worker;

        private Holding(Bench bench, Worker worker) {
            this.bench = bench;
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
            return before(worker.run()
                    .timeline()
                    .lockFreeAtOrBefore(facts, last.line().first()));
        }

        /** Holds it before its very first event. */
        public Run atItsFirstEvent() {
            return before(0);
        }

        /**
         * Holds it before this event of its own in run 0, whatever it owns there: a call or an access that a scenario is
         * about.
         */
        public Run before(Event event) {
            return before(event.local());
        }

        private Run before(int local) {
            return bench.under(bench.base().holding(new Plan.Hold(worker.number(), local)));
        }
    }
}
