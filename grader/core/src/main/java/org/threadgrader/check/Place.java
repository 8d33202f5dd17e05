package org.threadgrader.check;

import java.util.List;
import org.threadgrader.run.Event;

/**
 * Where a thread is to be stopped in a further run: before an event of its own in run 0. A piece of {@link Experiments} and
 * {@link LiveRun}.
 *
 * @param worker its number; 0 for main
 * @param beforeLocal before which of its own events
 */
record Place(int worker, int beforeLocal) {
    /**
     * Before an event.
     *
     * @throws IllegalArgumentException for an event that is not this worker's in run 0: counted in another thread or another
     *     run, it would name a place that nobody meant
     */
    static Place before(Event event, Worker worker, Bench bench) {
        List<Event> all = bench.run0().timeline().events();
        boolean known = event.index() < all.size() && all.get(event.index()).equals(event);
        if (!known || event.thread() != worker.facts().id()) {
            throw new IllegalArgumentException("not an event of " + worker.called() + " in run 0: " + event);
        }
        return of(worker, event.local(), bench);
    }

    /** Before an event of main's in run 0. */
    static Place ofMain(Event event) {
        return new Place(0, event.local());
    }

    /** Before an event of this number. */
    static Place of(Worker worker, int beforeLocal, Bench bench) {
        if (!bench.run0().workers().contains(worker)) {
            throw new IllegalArgumentException("not a worker of run 0: " + worker.called());
        }
        return new Place(worker.number(), beforeLocal);
    }
}
