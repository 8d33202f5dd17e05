package org.threadgrader.probe;

/** Stands around a target that a thread's constructor was given, so that the thread's beginning and end are seen. */
final class ThreadTarget implements Runnable {
    private final Runnable target;

    ThreadTarget(Runnable target) {
        this.target = target;
    }

    @Override
    public void run() {
        Execution e = Execution.now;
        if (e == null) {
            target.run();
            return;
        }
        ControlledThread c = e.controlled(Thread.currentThread());
        if (c.begun) {
            target.run();
        } else {
            Threads.runBody(e, c, target);
        }
    }
}
