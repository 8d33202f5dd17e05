package org.threadgrader.probe;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** CompletableFuture behind a reference to its interface. */
@HooksFor(CompletionStage.class)
public final class CompletionStageHooks {
    private CompletionStageHooks() {}

    public static CompletionStage<Void> acceptEither(
            CompletionStage<Object> self, CompletionStage<Object> other, Consumer<Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.acceptEither(future, other, task, site)
                : self.acceptEither(other, task);
    }

    public static CompletionStage<Void> acceptEitherAsync(
            CompletionStage<Object> self, CompletionStage<Object> other, Consumer<Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.acceptEitherAsync(future, other, task, site)
                : self.acceptEitherAsync(other, task);
    }

    public static CompletionStage<Void> acceptEitherAsync(
            CompletionStage<Object> self,
            CompletionStage<Object> other,
            Consumer<Object> task,
            Executor executor,
            int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.acceptEitherAsync(future, other, task, executor, site)
                : self.acceptEitherAsync(other, task, executor);
    }

    public static CompletionStage<Object> applyToEither(
            CompletionStage<Object> self, CompletionStage<Object> other, Function<Object, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.applyToEither(future, other, task, site)
                : self.applyToEither(other, task);
    }

    public static CompletionStage<Object> applyToEitherAsync(
            CompletionStage<Object> self, CompletionStage<Object> other, Function<Object, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.applyToEitherAsync(future, other, task, site)
                : self.applyToEitherAsync(other, task);
    }

    public static CompletionStage<Object> applyToEitherAsync(
            CompletionStage<Object> self,
            CompletionStage<Object> other,
            Function<Object, Object> task,
            Executor executor,
            int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.applyToEitherAsync(future, other, task, executor, site)
                : self.applyToEitherAsync(other, task, executor);
    }

    public static CompletionStage<Object> exceptionally(
            CompletionStage<Object> self, Function<Throwable, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.exceptionally(future, task, site)
                : self.exceptionally(task);
    }

    public static CompletionStage<Object> exceptionallyAsync(
            CompletionStage<Object> self, Function<Throwable, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.exceptionallyAsync(future, task, site)
                : self.exceptionallyAsync(task);
    }

    public static CompletionStage<Object> exceptionallyAsync(
            CompletionStage<Object> self, Function<Throwable, Object> task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.exceptionallyAsync(future, task, executor, site)
                : self.exceptionallyAsync(task, executor);
    }

    public static CompletionStage<Object> exceptionallyCompose(
            CompletionStage<Object> self, Function<Throwable, CompletionStage<Object>> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.exceptionallyCompose(future, task, site)
                : self.exceptionallyCompose(task);
    }

    public static CompletionStage<Object> exceptionallyComposeAsync(
            CompletionStage<Object> self, Function<Throwable, CompletionStage<Object>> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.exceptionallyComposeAsync(future, task, site)
                : self.exceptionallyComposeAsync(task);
    }

    public static CompletionStage<Object> exceptionallyComposeAsync(
            CompletionStage<Object> self,
            Function<Throwable, CompletionStage<Object>> task,
            Executor executor,
            int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.exceptionallyComposeAsync(future, task, executor, site)
                : self.exceptionallyComposeAsync(task, executor);
    }

    public static CompletionStage<Object> handle(
            CompletionStage<Object> self, BiFunction<Object, Throwable, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.handle(future, task, site)
                : self.handle(task);
    }

    public static CompletionStage<Object> handleAsync(
            CompletionStage<Object> self, BiFunction<Object, Throwable, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.handleAsync(future, task, site)
                : self.handleAsync(task);
    }

    public static CompletionStage<Object> handleAsync(
            CompletionStage<Object> self, BiFunction<Object, Throwable, Object> task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.handleAsync(future, task, executor, site)
                : self.handleAsync(task, executor);
    }

    public static CompletionStage<Void> runAfterBoth(
            CompletionStage<Object> self, CompletionStage<Object> other, Runnable task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.runAfterBoth(future, other, task, site)
                : self.runAfterBoth(other, task);
    }

    public static CompletionStage<Void> runAfterBothAsync(
            CompletionStage<Object> self, CompletionStage<Object> other, Runnable task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.runAfterBothAsync(future, other, task, site)
                : self.runAfterBothAsync(other, task);
    }

    public static CompletionStage<Void> runAfterBothAsync(
            CompletionStage<Object> self, CompletionStage<Object> other, Runnable task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.runAfterBothAsync(future, other, task, executor, site)
                : self.runAfterBothAsync(other, task, executor);
    }

    public static CompletionStage<Void> runAfterEither(
            CompletionStage<Object> self, CompletionStage<Object> other, Runnable task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.runAfterEither(future, other, task, site)
                : self.runAfterEither(other, task);
    }

    public static CompletionStage<Void> runAfterEitherAsync(
            CompletionStage<Object> self, CompletionStage<Object> other, Runnable task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.runAfterEitherAsync(future, other, task, site)
                : self.runAfterEitherAsync(other, task);
    }

    public static CompletionStage<Void> runAfterEitherAsync(
            CompletionStage<Object> self, CompletionStage<Object> other, Runnable task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.runAfterEitherAsync(future, other, task, executor, site)
                : self.runAfterEitherAsync(other, task, executor);
    }

    public static CompletionStage<Void> thenAccept(CompletionStage<Object> self, Consumer<Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenAccept(future, task, site)
                : self.thenAccept(task);
    }

    public static CompletionStage<Void> thenAcceptAsync(CompletionStage<Object> self, Consumer<Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenAcceptAsync(future, task, site)
                : self.thenAcceptAsync(task);
    }

    public static CompletionStage<Void> thenAcceptAsync(
            CompletionStage<Object> self, Consumer<Object> task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenAcceptAsync(future, task, executor, site)
                : self.thenAcceptAsync(task, executor);
    }

    public static CompletionStage<Void> thenAcceptBoth(
            CompletionStage<Object> self, CompletionStage<Object> other, BiConsumer<Object, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenAcceptBoth(future, other, task, site)
                : self.thenAcceptBoth(other, task);
    }

    public static CompletionStage<Void> thenAcceptBothAsync(
            CompletionStage<Object> self, CompletionStage<Object> other, BiConsumer<Object, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenAcceptBothAsync(future, other, task, site)
                : self.thenAcceptBothAsync(other, task);
    }

    public static CompletionStage<Void> thenAcceptBothAsync(
            CompletionStage<Object> self,
            CompletionStage<Object> other,
            BiConsumer<Object, Object> task,
            Executor executor,
            int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenAcceptBothAsync(future, other, task, executor, site)
                : self.thenAcceptBothAsync(other, task, executor);
    }

    public static CompletionStage<Object> thenApply(
            CompletionStage<Object> self, Function<Object, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenApply(future, task, site)
                : self.thenApply(task);
    }

    public static CompletionStage<Object> thenApplyAsync(
            CompletionStage<Object> self, Function<Object, Object> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenApplyAsync(future, task, site)
                : self.thenApplyAsync(task);
    }

    public static CompletionStage<Object> thenApplyAsync(
            CompletionStage<Object> self, Function<Object, Object> task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenApplyAsync(future, task, executor, site)
                : self.thenApplyAsync(task, executor);
    }

    public static CompletionStage<Object> thenCombine(
            CompletionStage<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenCombine(future, other, task, site)
                : self.thenCombine(other, task);
    }

    public static CompletionStage<Object> thenCombineAsync(
            CompletionStage<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenCombineAsync(future, other, task, site)
                : self.thenCombineAsync(other, task);
    }

    public static CompletionStage<Object> thenCombineAsync(
            CompletionStage<Object> self,
            CompletionStage<Object> other,
            BiFunction<Object, Object, Object> task,
            Executor executor,
            int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenCombineAsync(future, other, task, executor, site)
                : self.thenCombineAsync(other, task, executor);
    }

    public static CompletionStage<Object> thenCompose(
            CompletionStage<Object> self, Function<Object, CompletionStage<Object>> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenCompose(future, task, site)
                : self.thenCompose(task);
    }

    public static CompletionStage<Object> thenComposeAsync(
            CompletionStage<Object> self, Function<Object, CompletionStage<Object>> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenComposeAsync(future, task, site)
                : self.thenComposeAsync(task);
    }

    public static CompletionStage<Object> thenComposeAsync(
            CompletionStage<Object> self, Function<Object, CompletionStage<Object>> task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenComposeAsync(future, task, executor, site)
                : self.thenComposeAsync(task, executor);
    }

    public static CompletionStage<Void> thenRun(CompletionStage<Object> self, Runnable task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenRun(future, task, site)
                : self.thenRun(task);
    }

    public static CompletionStage<Void> thenRunAsync(CompletionStage<Object> self, Runnable task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenRunAsync(future, task, site)
                : self.thenRunAsync(task);
    }

    public static CompletionStage<Void> thenRunAsync(
            CompletionStage<Object> self, Runnable task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.thenRunAsync(future, task, executor, site)
                : self.thenRunAsync(task, executor);
    }

    public static CompletionStage<Object> whenComplete(
            CompletionStage<Object> self, BiConsumer<Object, Throwable> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.whenComplete(future, task, site)
                : self.whenComplete(task);
    }

    public static CompletionStage<Object> whenCompleteAsync(
            CompletionStage<Object> self, BiConsumer<Object, Throwable> task, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.whenCompleteAsync(future, task, site)
                : self.whenCompleteAsync(task);
    }

    public static CompletionStage<Object> whenCompleteAsync(
            CompletionStage<Object> self, BiConsumer<Object, Throwable> task, Executor executor, int site) {
        return self instanceof CompletableFuture<Object> future
                ? CompletableFutureHooks.whenCompleteAsync(future, task, executor, site)
                : self.whenCompleteAsync(task, executor);
    }
}
