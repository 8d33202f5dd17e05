package org.threadgrader.probe;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * CompletableFuture: the JDK completes and composes, in the thread that completes; the asynchronous forms run in the
 * run's daemon pool. All futures of a run share one carrier of edges: an edge too many hides a fault, one too few would
 * accuse a right program.
 */
@HooksFor(CompletableFuture.class)
public final class CompletableFutureHooks {
    private CompletableFutureHooks() {}

    private static Executor pool() {
        Execution e = Execution.now;
        return task -> {
            ControlledThread c = e.self();
            signal(e, c);
            e.pools.common().execute(task);
            e.announceStarted(c, c.site);
        };
    }

    private static void signal(Execution e, ControlledThread c) {
        e.event(c, EventKind.RELEASE, c.site, e.idOf(CompletableFuture.class), 0, "CompletableFuture");
        e.changed(c);
    }

    private static void before() {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            ControlledThread c = e.self();
            e.event(c, EventKind.ACQUIRE, c.site, e.idOf(CompletableFuture.class), 0, "CompletableFuture");
        }
    }

    private static void after() {
        Execution e = Execution.now;
        if (e != null && !e.isOver()) {
            signal(e, e.self());
        }
    }

    private static Runnable tracked(Runnable task) {
        return task == null
                ? null
                : () -> {
                    before();
                    try {
                        task.run();
                    } finally {
                        after();
                    }
                };
    }

    private static Supplier<Object> tracked(Supplier<Object> task) {
        return task == null
                ? null
                : () -> {
                    before();
                    try {
                        return task.get();
                    } finally {
                        after();
                    }
                };
    }

    private static Function<Object, Object> tracked(Function<Object, Object> task) {
        return task == null
                ? null
                : value -> {
                    before();
                    try {
                        return task.apply(value);
                    } finally {
                        after();
                    }
                };
    }

    private static <B> BiFunction<Object, B, Object> tracked(BiFunction<Object, B, Object> task) {
        return task == null
                ? null
                : (first, second) -> {
                    before();
                    try {
                        return task.apply(first, second);
                    } finally {
                        after();
                    }
                };
    }

    private static Consumer<Object> tracked(Consumer<Object> task) {
        return task == null
                ? null
                : value -> {
                    before();
                    try {
                        task.accept(value);
                    } finally {
                        after();
                    }
                };
    }

    private static <B> BiConsumer<Object, B> tracked(BiConsumer<Object, B> task) {
        return task == null
                ? null
                : (first, second) -> {
                    before();
                    try {
                        task.accept(first, second);
                    } finally {
                        after();
                    }
                };
    }

    private static Function<Object, CompletionStage<Object>> composing(Function<Object, CompletionStage<Object>> task) {
        return task == null
                ? null
                : value -> {
                    before();
                    try {
                        return task.apply(value);
                    } finally {
                        after();
                    }
                };
    }

    private static void arrive(int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = Waits.at(e, site);
            signal(e, c);
        }
    }

    private static void leave(int site) {
        Execution e = Execution.now;
        if (e != null) {
            ControlledThread c = e.self();
            e.announceStarted(c, site);
            e.changed(c);
        }
    }

    @Static
    public static CompletableFuture<Object> supplyAsync(Supplier<Object> task, int site) {
        if (Execution.now == null) {
            return CompletableFuture.supplyAsync(task);
        }
        arrive(site);
        CompletableFuture<Object> made = CompletableFuture.supplyAsync(tracked(task), pool());
        leave(site);
        return made;
    }

    @Static
    public static CompletableFuture<Object> supplyAsync(Supplier<Object> task, Executor executor, int site) {
        if (Execution.now == null) {
            return CompletableFuture.supplyAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = CompletableFuture.supplyAsync(tracked(task), executor);
        leave(site);
        return made;
    }

    @Static
    public static CompletableFuture<Void> runAsync(Runnable task, int site) {
        if (Execution.now == null) {
            return CompletableFuture.runAsync(task);
        }
        arrive(site);
        CompletableFuture<Void> made = CompletableFuture.runAsync(tracked(task), pool());
        leave(site);
        return made;
    }

    @Static
    public static CompletableFuture<Void> runAsync(Runnable task, Executor executor, int site) {
        if (Execution.now == null) {
            return CompletableFuture.runAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Void> made = CompletableFuture.runAsync(tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenApply(
            CompletableFuture<Object> self, Function<Object, Object> task, int site) {
        if (Execution.now == null) {
            return self.thenApply(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenApply(tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenApplyAsync(
            CompletableFuture<Object> self, Function<Object, Object> task, int site) {
        if (Execution.now == null) {
            return self.thenApplyAsync(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenApplyAsync(tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenApplyAsync(
            CompletableFuture<Object> self, Function<Object, Object> task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.thenApplyAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenApplyAsync(tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenAccept(CompletableFuture<Object> self, Consumer<Object> task, int site) {
        if (Execution.now == null) {
            return self.thenAccept(task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenAccept(tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenAcceptAsync(
            CompletableFuture<Object> self, Consumer<Object> task, int site) {
        if (Execution.now == null) {
            return self.thenAcceptAsync(task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenAcceptAsync(tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenAcceptAsync(
            CompletableFuture<Object> self, Consumer<Object> task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.thenAcceptAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenAcceptAsync(tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenRun(CompletableFuture<Object> self, Runnable task, int site) {
        if (Execution.now == null) {
            return self.thenRun(task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenRun(tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenRunAsync(CompletableFuture<Object> self, Runnable task, int site) {
        if (Execution.now == null) {
            return self.thenRunAsync(task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenRunAsync(tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenRunAsync(
            CompletableFuture<Object> self, Runnable task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.thenRunAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenRunAsync(tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> handle(
            CompletableFuture<Object> self, BiFunction<Object, Throwable, Object> task, int site) {
        if (Execution.now == null) {
            return self.handle(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.handle(tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> handleAsync(
            CompletableFuture<Object> self, BiFunction<Object, Throwable, Object> task, int site) {
        if (Execution.now == null) {
            return self.handleAsync(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.handleAsync(tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> handleAsync(
            CompletableFuture<Object> self, BiFunction<Object, Throwable, Object> task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.handleAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = self.handleAsync(tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> whenComplete(
            CompletableFuture<Object> self, BiConsumer<Object, Throwable> task, int site) {
        if (Execution.now == null) {
            return self.whenComplete(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.whenComplete(tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> whenCompleteAsync(
            CompletableFuture<Object> self, BiConsumer<Object, Throwable> task, int site) {
        if (Execution.now == null) {
            return self.whenCompleteAsync(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.whenCompleteAsync(tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> whenCompleteAsync(
            CompletableFuture<Object> self, BiConsumer<Object, Throwable> task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.whenCompleteAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = self.whenCompleteAsync(tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> runAfterBoth(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, int site) {
        if (Execution.now == null) {
            return self.runAfterBoth(other, task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.runAfterBoth(other, tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> runAfterBothAsync(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, int site) {
        if (Execution.now == null) {
            return self.runAfterBothAsync(other, task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.runAfterBothAsync(other, tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> runAfterBothAsync(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.runAfterBothAsync(other, task, executor);
        }
        arrive(site);
        CompletableFuture<Void> made = self.runAfterBothAsync(other, tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> runAfterEither(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, int site) {
        if (Execution.now == null) {
            return self.runAfterEither(other, task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.runAfterEither(other, tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> runAfterEitherAsync(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, int site) {
        if (Execution.now == null) {
            return self.runAfterEitherAsync(other, task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.runAfterEitherAsync(other, tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> runAfterEitherAsync(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.runAfterEitherAsync(other, task, executor);
        }
        arrive(site);
        CompletableFuture<Void> made = self.runAfterEitherAsync(other, tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> exceptionally(
            CompletableFuture<Object> self, Function<Throwable, Object> task, int site) {
        if (Execution.now == null) {
            return self.exceptionally(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.exceptionally(task);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenCombine(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            int site) {
        if (Execution.now == null) {
            return self.thenCombine(other, task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenCombine(other, tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenCompose(
            CompletableFuture<Object> self, Function<Object, CompletionStage<Object>> task, int site) {
        if (Execution.now == null) {
            return self.thenCompose(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenCompose(composing(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenCombineAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            int site) {
        if (Execution.now == null) {
            return self.thenCombineAsync(other, task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenCombineAsync(other, tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenComposeAsync(
            CompletableFuture<Object> self, Function<Object, CompletionStage<Object>> task, int site) {
        if (Execution.now == null) {
            return self.thenComposeAsync(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenComposeAsync(composing(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> applyToEither(
            CompletableFuture<Object> self, CompletionStage<Object> other, Function<Object, Object> task, int site) {
        if (Execution.now == null) {
            return self.applyToEither(other, task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.applyToEither(other, tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> applyToEitherAsync(
            CompletableFuture<Object> self, CompletionStage<Object> other, Function<Object, Object> task, int site) {
        if (Execution.now == null) {
            return self.applyToEitherAsync(other, task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.applyToEitherAsync(other, tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> applyToEitherAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            Function<Object, Object> task,
            Executor executor,
            int site) {
        if (Execution.now == null) {
            return self.applyToEitherAsync(other, task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = self.applyToEitherAsync(other, tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> acceptEither(
            CompletableFuture<Object> self, CompletionStage<Object> other, Consumer<Object> task, int site) {
        if (Execution.now == null) {
            return self.acceptEither(other, task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.acceptEither(other, tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> acceptEitherAsync(
            CompletableFuture<Object> self, CompletionStage<Object> other, Consumer<Object> task, int site) {
        if (Execution.now == null) {
            return self.acceptEitherAsync(other, task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.acceptEitherAsync(other, tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> acceptEitherAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            Consumer<Object> task,
            Executor executor,
            int site) {
        if (Execution.now == null) {
            return self.acceptEitherAsync(other, task, executor);
        }
        arrive(site);
        CompletableFuture<Void> made = self.acceptEitherAsync(other, tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenAcceptBoth(
            CompletableFuture<Object> self, CompletionStage<Object> other, BiConsumer<Object, Object> task, int site) {
        if (Execution.now == null) {
            return self.thenAcceptBoth(other, task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenAcceptBoth(other, tracked(task));
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenAcceptBothAsync(
            CompletableFuture<Object> self, CompletionStage<Object> other, BiConsumer<Object, Object> task, int site) {
        if (Execution.now == null) {
            return self.thenAcceptBothAsync(other, task);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenAcceptBothAsync(other, tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Void> thenAcceptBothAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            BiConsumer<Object, Object> task,
            Executor executor,
            int site) {
        if (Execution.now == null) {
            return self.thenAcceptBothAsync(other, task, executor);
        }
        arrive(site);
        CompletableFuture<Void> made = self.thenAcceptBothAsync(other, tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenCombineAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            Executor executor,
            int site) {
        if (Execution.now == null) {
            return self.thenCombineAsync(other, task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenCombineAsync(other, tracked(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> thenComposeAsync(
            CompletableFuture<Object> self,
            Function<Object, CompletionStage<Object>> task,
            Executor executor,
            int site) {
        if (Execution.now == null) {
            return self.thenComposeAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = self.thenComposeAsync(composing(task), executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> exceptionallyAsync(
            CompletableFuture<Object> self, Function<Throwable, Object> task, int site) {
        if (Execution.now == null) {
            return self.exceptionallyAsync(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.exceptionallyAsync(task, pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> exceptionallyAsync(
            CompletableFuture<Object> self, Function<Throwable, Object> task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.exceptionallyAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = self.exceptionallyAsync(task, executor);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> exceptionallyCompose(
            CompletableFuture<Object> self, Function<Throwable, CompletionStage<Object>> task, int site) {
        if (Execution.now == null) {
            return self.exceptionallyCompose(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.exceptionallyCompose(task);
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> exceptionallyComposeAsync(
            CompletableFuture<Object> self, Function<Throwable, CompletionStage<Object>> task, int site) {
        if (Execution.now == null) {
            return self.exceptionallyComposeAsync(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.exceptionallyComposeAsync(task, pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> completeAsync(
            CompletableFuture<Object> self, Supplier<Object> task, int site) {
        if (Execution.now == null) {
            return self.completeAsync(task);
        }
        arrive(site);
        CompletableFuture<Object> made = self.completeAsync(tracked(task), pool());
        leave(site);
        return made;
    }

    public static CompletableFuture<Object> completeAsync(
            CompletableFuture<Object> self, Supplier<Object> task, Executor executor, int site) {
        if (Execution.now == null) {
            return self.completeAsync(task, executor);
        }
        arrive(site);
        CompletableFuture<Object> made = self.completeAsync(tracked(task), executor);
        leave(site);
        return made;
    }

    public static boolean complete(CompletableFuture<Object> self, Object value, int site) {
        if (Execution.now == null) {
            return self.complete(value);
        }
        arrive(site);
        boolean made = self.complete(value);
        leave(site);
        return made;
    }

    public static boolean completeExceptionally(CompletableFuture<Object> self, Throwable thrown, int site) {
        if (Execution.now == null) {
            return self.completeExceptionally(thrown);
        }
        arrive(site);
        boolean made = self.completeExceptionally(thrown);
        leave(site);
        return made;
    }

    public static Object join(CompletableFuture<Object> self, int site) {
        Execution e = Execution.now;
        if (e != null) {
            Waits.awaitUninterruptibly(CompletableFuture.class, "CompletableFuture.join", site, self::isDone);
        }
        return self.join();
    }

    public static Object getNow(CompletableFuture<Object> self, Object absent, int site) {
        FutureHooks.isDone(self, site);
        return self.getNow(absent);
    }

    public static CompletableFuture<Object> orTimeout(
            CompletableFuture<Object> self, long time, TimeUnit unit, int site) {
        Control.release("CompletableFuture.orTimeout", site);
        return self.orTimeout(time, unit);
    }

    public static CompletableFuture<Object> completeOnTimeout(
            CompletableFuture<Object> self, Object value, long time, TimeUnit unit, int site) {
        Control.release("CompletableFuture.completeOnTimeout", site);
        return self.completeOnTimeout(value, time, unit);
    }
}
