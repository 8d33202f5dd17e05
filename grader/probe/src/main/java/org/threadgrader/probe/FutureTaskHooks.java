package org.threadgrader.probe;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** FutureTask's constructors: what they are given is tracked. */
@HooksFor(FutureTask.class)
public final class FutureTaskHooks {
    private FutureTaskHooks() {}

    @Argument
    public static Callable<Object> callable(Callable<Object> task, int site) {
        Execution e = Execution.now;
        if (e == null || task == null) {
            return task;
        }
        TrackedTask<Object> tracked = TrackedTask.of(task);
        e.self().constructorArgument = tracked;
        return tracked;
    }

    @Argument
    public static Runnable runnable(Runnable task, int site) {
        Execution e = Execution.now;
        if (e == null || task == null) {
            return task;
        }
        TrackedTask<Object> tracked = TrackedTask.of(task);
        e.self().constructorArgument = tracked;
        return tracked;
    }

    @Constructed
    public static void constructed(FutureTask<Object> self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null) {
            if (e.self().takeConstructorArgument(true) instanceof TrackedTask<?> tracked) {
                e.companion(self, tracked);
            }
        }
    }
}
