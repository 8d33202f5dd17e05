package org.threadgrader.probe;

import java.util.concurrent.Callable;

/**
 * Stands around a task that is handed to an executor or a future: what was before its submission is before it, and it is
 * before whoever sees its result.
 */
public final class TrackedTask<T> implements Runnable, Callable<T> {
    private final Runnable runnable;
    private final Callable<T> callable;
    private boolean repeated;

    private TrackedTask(Runnable runnable, Callable<T> callable) {
        this.runnable = runnable;
        this.callable = callable;
        Execution e = Execution.now;
        ControlledThread c = e.self();
        c.submitting = this;
        e.event(c, EventKind.RELEASE, c.site, e.idOf(this), 0, "submit");
    }

    static <T> TrackedTask<T> of(Callable<T> callable) {
        return new TrackedTask<>(null, callable);
    }

    static TrackedTask<Object> of(Runnable runnable) {
        return new TrackedTask<>(runnable, null);
    }

    /** The future's task is known by this, unless the program made the future itself, whose own task is known then. */
    static void attach(Execution e, Object future, TrackedTask<?> tracked) {
        if (e.companion(future) == null) {
            e.companion(future, tracked);
        }
    }

    /** What the program handed over, where a method of its own is given what stands around it. */
    public static Object original(Object task) {
        if (task instanceof TrackedTask<?> tracked) {
            return tracked.callable == null ? tracked.runnable : tracked.callable;
        }
        return task;
    }

    /** The task, told to be run again and again. */
    TrackedTask<T> repeated() {
        repeated = true;
        return this;
    }

    boolean isRepeated() {
        return repeated;
    }

    /** The task begins; what its thread was in until now. */
    private TrackedTask<?> before() {
        Execution e = Execution.now;
        if (e == null) {
            return null;
        }
        ControlledThread c = e.self();
        e.event(c, EventKind.ACQUIRE, c.site, e.idOf(this), 0, "submit");
        TrackedTask<?> outer = c.task;
        c.task = this;
        return outer;
    }

    private void after(TrackedTask<?> outer) {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            ControlledThread c = e.self();
            c.task = outer;
            e.event(c, EventKind.RELEASE, c.site, e.idOf(this), 0, "result");
            e.changed(c);
        }
    }

    private void threw(Throwable thrown) {
        Execution e = Execution.now;
        if (e != null && !e.isOver() && !(thrown instanceof Stop)) {
            Threads.taskThrew(e, e.self(), e.idOf(this), repeated, thrown);
        }
    }

    @Override
    public void run() {
        TrackedTask<?> outer = before();
        try {
            runnable.run();
        } catch (Throwable thrown) {
            threw(thrown);
            throw thrown;
        } finally {
            after(outer);
        }
    }

    @Override
    public T call() throws Exception {
        TrackedTask<?> outer = before();
        try {
            return callable.call();
        } catch (Throwable thrown) {
            threw(thrown);
            throw thrown;
        } finally {
            after(outer);
        }
    }

    /** What a pool or a future says of its task is what it says of the program's. */
    @Override
    public String toString() {
        return String.valueOf(original(this));
    }
}
