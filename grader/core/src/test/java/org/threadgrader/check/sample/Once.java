package org.threadgrader.check.sample;

/** Is to run a task once, whoever asks first; but between the look and the act another may look as well. */
public final class Once {
    private final Runnable task;
    private volatile boolean done;

    public Once(Runnable task) {
        this.task = task;
    }

    public void run() {
        if (!done) {
            done = true;
            task.run();
        }
    }
}
