package org.threadgrader.probe;

import java.util.concurrent.ThreadPoolExecutor;

/**
 * What was done in a pool's tasks is before what is done by whoever counts them: a worker tells it when it is done with one, as
 * the JDK's lock of the pool's does (ThreadPoolExecutor.runWorker, processWorkerExit). Of all pools of a run at once, and only
 * where the program counts tasks. A piece of {@link Execution}.
 */
final class DoneTasks {
    private static final String COMPLETED = "completed";

    /** Carries the edges. */
    private final Object done = new Object();

    private volatile boolean counted;

    /** Whether the program names what counts them. */
    void areCounted(boolean ofProgram) {
        counted = ofProgram;
    }

    /** This thread is done with its task, if it had one. */
    static void another(Execution e) {
        if (e != null && e.doneTasks.counted) {
            ControlledThread c = e.self();
            e.event(c, EventKind.RELEASE, c.site, e.idOf(e.doneTasks.done), 0, COMPLETED);
        }
    }

    /** It has counted those of a pool. */
    static void counted(Execution e, ThreadPoolExecutor pool, String method, long answer, int site) {
        ControlledThread c = e.self();
        if (e.seen(c, e.idOf(pool), COMPLETED + method, answer)) {
            e.event(c, EventKind.ACQUIRE, site, e.idOf(e.doneTasks.done), 0, COMPLETED);
        }
    }
}
