package org.threadgrader.probe;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private static final JdkMethod NOW = new JdkMethod(Object.class, "getNow", Object.class);
    private static final JdkMethod DEFAULT_EXECUTOR = new JdkMethod(Executor.class, "defaultExecutor");
    private static final JdkMethod OR_TIMEOUT =
            new JdkMethod(CompletableFuture.class, "orTimeout", long.class, TimeUnit.class);
    private static final JdkMethod ON_TIMEOUT =
            new JdkMethod(CompletableFuture.class, "completeOnTimeout", Object.class, long.class, TimeUnit.class);
    private static final JdkMethod JOIN = new JdkMethod(Object.class, "join");

    private CompletableFutureHooks() {}

    private static Executor pool(CompletableFuture<Object> future) {
        return DEFAULT_EXECUTOR.isOverriddenBy(future) ? future.defaultExecutor() : pool();
    }

    private static Executor pool() {
        Execution e = Execution.now;
        return e == null
                ? ForkJoinPool.commonPool()
                : handing(e, task -> e.pools.common().execute(task));
    }

    // it is called inside the JDK as well, by whoever completes the stage before, and may start a thread there
    private static Executor given(Executor executor) {
        Execution e = Execution.now;
        return e == null || executor == null ? executor : handing(e, executor);
    }

    private static Executor handing(Execution e, Executor executor) {
        return task -> {
            ControlledThread c = e.self();
            signal(e, c);
            executor.execute(task);
            e.roster.announceStarted(c, c.site);
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

    static Runnable tracked(Runnable task) {
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

    private static <A, B> Function<A, B> tracked(Function<A, B> task) {
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

    // ---- what super calls are given

    @Argument
    public static Runnable given(Runnable task, int site) {
        return tracked(task);
    }

    @Argument
    public static Supplier<Object> given(Supplier<Object> task, int site) {
        return tracked(task);
    }

    @Argument
    public static Function<Object, Object> given(Function<Object, Object> task, int site) {
        return tracked(task);
    }

    @Argument
    public static BiFunction<Object, Object, Object> given(BiFunction<Object, Object, Object> task, int site) {
        return tracked(task);
    }

    @Argument
    public static Consumer<Object> given(Consumer<Object> task, int site) {
        return tracked(task);
    }

    @Argument
    public static BiConsumer<Object, Object> given(BiConsumer<Object, Object> task, int site) {
        return tracked(task);
    }

    @Argument
    public static Executor given(Executor executor, int site) {
        return given(executor);
    }

    // ---- calls

    /** What stands around every call: what was before it is before whoever sees the result, and threads it started are known. */
    private static <T> T made(int site, Supplier<T> call) {
        Execution e = Execution.now;
        if (e == null) {
            return call.get();
        }
        signal(e, Waits.at(e, site));
        T made = call.get();
        ControlledThread c = e.self();
        e.roster.announceStarted(c, site);
        e.changed(c);
        return made;
    }

    @Static
    public static CompletableFuture<Object> supplyAsync(Supplier<Object> task, int site) {
        return made(site, () -> CompletableFuture.supplyAsync(tracked(task), pool()));
    }

    @Static
    public static CompletableFuture<Object> supplyAsync(Supplier<Object> task, Executor executor, int site) {
        return made(site, () -> CompletableFuture.supplyAsync(tracked(task), given(executor)));
    }

    @Static
    public static CompletableFuture<Void> runAsync(Runnable task, int site) {
        return made(site, () -> CompletableFuture.runAsync(tracked(task), pool()));
    }

    @Static
    public static CompletableFuture<Void> runAsync(Runnable task, Executor executor, int site) {
        return made(site, () -> CompletableFuture.runAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> thenApply(
            CompletableFuture<Object> self, Function<Object, Object> task, int site) {
        return made(site, () -> self.thenApply(tracked(task)));
    }

    public static CompletableFuture<Object> thenApplyAsync(
            CompletableFuture<Object> self, Function<Object, Object> task, int site) {
        return made(site, () -> self.thenApplyAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> thenApplyAsync(
            CompletableFuture<Object> self, Function<Object, Object> task, Executor executor, int site) {
        return made(site, () -> self.thenApplyAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Void> thenAccept(CompletableFuture<Object> self, Consumer<Object> task, int site) {
        return made(site, () -> self.thenAccept(tracked(task)));
    }

    public static CompletableFuture<Void> thenAcceptAsync(
            CompletableFuture<Object> self, Consumer<Object> task, int site) {
        return made(site, () -> self.thenAcceptAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Void> thenAcceptAsync(
            CompletableFuture<Object> self, Consumer<Object> task, Executor executor, int site) {
        return made(site, () -> self.thenAcceptAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Void> thenRun(CompletableFuture<Object> self, Runnable task, int site) {
        return made(site, () -> self.thenRun(tracked(task)));
    }

    public static CompletableFuture<Void> thenRunAsync(CompletableFuture<Object> self, Runnable task, int site) {
        return made(site, () -> self.thenRunAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Void> thenRunAsync(
            CompletableFuture<Object> self, Runnable task, Executor executor, int site) {
        return made(site, () -> self.thenRunAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> handle(
            CompletableFuture<Object> self, BiFunction<Object, Throwable, Object> task, int site) {
        return made(site, () -> self.handle(tracked(task)));
    }

    public static CompletableFuture<Object> handleAsync(
            CompletableFuture<Object> self, BiFunction<Object, Throwable, Object> task, int site) {
        return made(site, () -> self.handleAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> handleAsync(
            CompletableFuture<Object> self, BiFunction<Object, Throwable, Object> task, Executor executor, int site) {
        return made(site, () -> self.handleAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> whenComplete(
            CompletableFuture<Object> self, BiConsumer<Object, Throwable> task, int site) {
        return made(site, () -> self.whenComplete(tracked(task)));
    }

    public static CompletableFuture<Object> whenCompleteAsync(
            CompletableFuture<Object> self, BiConsumer<Object, Throwable> task, int site) {
        return made(site, () -> self.whenCompleteAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> whenCompleteAsync(
            CompletableFuture<Object> self, BiConsumer<Object, Throwable> task, Executor executor, int site) {
        return made(site, () -> self.whenCompleteAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Void> runAfterBoth(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, int site) {
        return made(site, () -> self.runAfterBoth(other, tracked(task)));
    }

    public static CompletableFuture<Void> runAfterBothAsync(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, int site) {
        return made(site, () -> self.runAfterBothAsync(other, tracked(task), pool(self)));
    }

    public static CompletableFuture<Void> runAfterBothAsync(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, Executor executor, int site) {
        return made(site, () -> self.runAfterBothAsync(other, tracked(task), given(executor)));
    }

    public static CompletableFuture<Void> runAfterEither(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, int site) {
        return made(site, () -> self.runAfterEither(other, tracked(task)));
    }

    public static CompletableFuture<Void> runAfterEitherAsync(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, int site) {
        return made(site, () -> self.runAfterEitherAsync(other, tracked(task), pool(self)));
    }

    public static CompletableFuture<Void> runAfterEitherAsync(
            CompletableFuture<Object> self, CompletionStage<?> other, Runnable task, Executor executor, int site) {
        return made(site, () -> self.runAfterEitherAsync(other, tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> exceptionally(
            CompletableFuture<Object> self, Function<Throwable, Object> task, int site) {
        return made(site, () -> self.exceptionally(tracked(task)));
    }

    public static CompletableFuture<Object> thenCombine(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            int site) {
        return made(site, () -> self.thenCombine(other, tracked(task)));
    }

    public static CompletableFuture<Object> thenCompose(
            CompletableFuture<Object> self, Function<Object, CompletionStage<Object>> task, int site) {
        return made(site, () -> self.thenCompose(tracked(task)));
    }

    public static CompletableFuture<Object> thenCombineAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            int site) {
        return made(site, () -> self.thenCombineAsync(other, tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> thenComposeAsync(
            CompletableFuture<Object> self, Function<Object, CompletionStage<Object>> task, int site) {
        return made(site, () -> self.thenComposeAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> applyToEither(
            CompletableFuture<Object> self, CompletionStage<Object> other, Function<Object, Object> task, int site) {
        return made(site, () -> self.applyToEither(other, tracked(task)));
    }

    public static CompletableFuture<Object> applyToEitherAsync(
            CompletableFuture<Object> self, CompletionStage<Object> other, Function<Object, Object> task, int site) {
        return made(site, () -> self.applyToEitherAsync(other, tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> applyToEitherAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            Function<Object, Object> task,
            Executor executor,
            int site) {
        return made(site, () -> self.applyToEitherAsync(other, tracked(task), given(executor)));
    }

    public static CompletableFuture<Void> acceptEither(
            CompletableFuture<Object> self, CompletionStage<Object> other, Consumer<Object> task, int site) {
        return made(site, () -> self.acceptEither(other, tracked(task)));
    }

    public static CompletableFuture<Void> acceptEitherAsync(
            CompletableFuture<Object> self, CompletionStage<Object> other, Consumer<Object> task, int site) {
        return made(site, () -> self.acceptEitherAsync(other, tracked(task), pool(self)));
    }

    public static CompletableFuture<Void> acceptEitherAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            Consumer<Object> task,
            Executor executor,
            int site) {
        return made(site, () -> self.acceptEitherAsync(other, tracked(task), given(executor)));
    }

    public static CompletableFuture<Void> thenAcceptBoth(
            CompletableFuture<Object> self, CompletionStage<Object> other, BiConsumer<Object, Object> task, int site) {
        return made(site, () -> self.thenAcceptBoth(other, tracked(task)));
    }

    public static CompletableFuture<Void> thenAcceptBothAsync(
            CompletableFuture<Object> self, CompletionStage<Object> other, BiConsumer<Object, Object> task, int site) {
        return made(site, () -> self.thenAcceptBothAsync(other, tracked(task), pool(self)));
    }

    public static CompletableFuture<Void> thenAcceptBothAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            BiConsumer<Object, Object> task,
            Executor executor,
            int site) {
        return made(site, () -> self.thenAcceptBothAsync(other, tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> thenCombineAsync(
            CompletableFuture<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            Executor executor,
            int site) {
        return made(site, () -> self.thenCombineAsync(other, tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> thenComposeAsync(
            CompletableFuture<Object> self,
            Function<Object, CompletionStage<Object>> task,
            Executor executor,
            int site) {
        return made(site, () -> self.thenComposeAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> exceptionallyAsync(
            CompletableFuture<Object> self, Function<Throwable, Object> task, int site) {
        return made(site, () -> self.exceptionallyAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> exceptionallyAsync(
            CompletableFuture<Object> self, Function<Throwable, Object> task, Executor executor, int site) {
        return made(site, () -> self.exceptionallyAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> exceptionallyCompose(
            CompletableFuture<Object> self, Function<Throwable, CompletionStage<Object>> task, int site) {
        return made(site, () -> self.exceptionallyCompose(tracked(task)));
    }

    public static CompletableFuture<Object> exceptionallyComposeAsync(
            CompletableFuture<Object> self, Function<Throwable, CompletionStage<Object>> task, int site) {
        return made(site, () -> self.exceptionallyComposeAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> exceptionallyComposeAsync(
            CompletableFuture<Object> self,
            Function<Throwable, CompletionStage<Object>> task,
            Executor executor,
            int site) {
        return made(site, () -> self.exceptionallyComposeAsync(tracked(task), given(executor)));
    }

    public static CompletableFuture<Object> completeAsync(
            CompletableFuture<Object> self, Supplier<Object> task, int site) {
        return made(site, () -> self.completeAsync(tracked(task), pool(self)));
    }

    public static CompletableFuture<Object> completeAsync(
            CompletableFuture<Object> self, Supplier<Object> task, Executor executor, int site) {
        return made(site, () -> self.completeAsync(tracked(task), given(executor)));
    }

    public static boolean complete(CompletableFuture<Object> self, Object value, int site) {
        return made(site, () -> self.complete(value));
    }

    public static void obtrudeValue(CompletableFuture<Object> self, Object value, int site) {
        made(site, () -> {
            self.obtrudeValue(value);
            return self;
        });
    }

    public static void obtrudeException(CompletableFuture<Object> self, Throwable thrown, int site) {
        made(site, () -> {
            self.obtrudeException(thrown);
            return self;
        });
    }

    public static boolean completeExceptionally(CompletableFuture<Object> self, Throwable thrown, int site) {
        return made(site, () -> self.completeExceptionally(thrown));
    }

    public static Object join(CompletableFuture<Object> self, int site) {
        if (!JOIN.isOverriddenBy(self)) {
            joining(self, site);
        }
        return self.join();
    }

    /** super.join(), which finds it done. */
    @Super("join")
    public static void joining(CompletableFuture<Object> self, int site) {
        if (Execution.now != null) {
            Waits.awaitUninterruptibly(
                    CompletableFuture.class, "CompletableFuture.join", site, () -> FutureHooks.isReallyDone(self));
        }
    }

    public static Object getNow(CompletableFuture<Object> self, Object absent, int site) {
        if (!NOW.isOverriddenBy(self)) {
            lookingNow(self, absent, site);
        }
        return self.getNow(absent);
    }

    /** super.getNow(absent). */
    @Super("getNow")
    public static void lookingNow(CompletableFuture<Object> self, Object absent, int site) {
        if (Execution.now != null) {
            FutureHooks.askingDone(self, site);
        }
    }

    public static CompletableFuture<Object> orTimeout(
            CompletableFuture<Object> self, long time, TimeUnit unit, int site) {
        Execution e = Execution.now;
        if (e == null || OR_TIMEOUT.isOverriddenBy(self)) {
            return self.orTimeout(time, unit);
        }
        ControlledThread c = Waits.at(e, site);
        signal(e, c);
        if (!FutureHooks.isReallyDone(self)) {
            later(e, () -> self.completeExceptionally(new TimeoutException()), limit(time, unit));
        }
        return self;
    }

    public static CompletableFuture<Object> completeOnTimeout(
            CompletableFuture<Object> self, Object value, long time, TimeUnit unit, int site) {
        Execution e = Execution.now;
        if (e == null || ON_TIMEOUT.isOverriddenBy(self)) {
            return self.completeOnTimeout(value, time, unit);
        }
        ControlledThread c = Waits.at(e, site);
        signal(e, c);
        if (!FutureHooks.isReallyDone(self)) {
            later(e, () -> self.complete(value), limit(time, unit));
        }
        return self;
    }

    @Static
    public static Executor delayedExecutor(long delay, TimeUnit unit, int site) {
        return delayedExecutor(delay, unit, pool(), site);
    }

    @Static
    public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor, int site) {
        Execution e = Execution.now;
        return e == null
                ? CompletableFuture.delayedExecutor(delay, unit, executor)
                : task -> later(
                        e, () -> handOver(given(executor), task), ModelDelays.Next.once(Times.limit(delay, unit)));
    }

    /** What the executor throws is kept by the JDK's own task, which nobody asks. */
    private static void handOver(Executor executor, Runnable task) {
        try {
            executor.execute(task);
        } catch (Stop e) {
            throw e;
        } catch (Throwable kept) {
            // as whoever asked that task for its result would be told
        }
    }

    private static ModelDelays.Next limit(long time, TimeUnit unit) {
        return ModelDelays.Next.limit(Times.limit(time, unit));
    }

    private static void later(Execution e, Runnable task, ModelDelays.Next time) {
        e.pools.later(tracked(task), time);
    }
}
