package org.threadgrader.probe;

/** Stands around a target that a thread's constructor was given, so that the thread's beginning and end are seen. */
final class ThreadTarget implements Runnable {
    private final Runnable target;
    private final Execution home = Execution.now;

    ThreadTarget(Runnable target) {
        this.target = target;
    }

    @Override
    public void run() {
        if (home == null) {
            target.run();
            return;
        }
        if (home != Execution.now || home.isOver()) {
            // a pool that lost a worker with its run makes another: it must not come into the next run
            return;
        }
        ControlledThread c = home.roster.controlled(Thread.currentThread());
        if (c.begun) {
            target.run();
        } else {
            Threads.runBody(home, c, target);
        }
    }
}
