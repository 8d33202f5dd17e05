package org.threadgrader.probe;

import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableFuture;

/** super.newTaskFor: the JDK makes a FutureTask of what it is given (AbstractExecutorService), which is tracked from here on. */
@HooksFor(AbstractExecutorService.class)
public final class TaskHooks {
    private TaskHooks() {}

    @Super("newTaskFor")
    public static RunnableFuture<Object> making(AbstractExecutorService self, Runnable task, Object result, int site) {
        FutureTask<Object> made = new FutureTask<>(FutureTaskHooks.runnable(task, site), result);
        FutureTaskHooks.constructed(made, "", site);
        return made;
    }

    @Super("newTaskFor")
    public static RunnableFuture<Object> making(AbstractExecutorService self, Callable<Object> task, int site) {
        FutureTask<Object> made = new FutureTask<>(FutureTaskHooks.callable(task, site));
        FutureTaskHooks.constructed(made, "", site);
        return made;
    }
}
