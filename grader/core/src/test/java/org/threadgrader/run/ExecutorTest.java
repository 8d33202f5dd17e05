package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.probe.EventKind;

/** Thread pools, futures and completable futures. */
final class ExecutorTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void aFixedPoolRunsItsTasksInNamedThreads() {
        BENCH.run("ExecutorService p = Executors.newFixedThreadPool(2); for (int i = 0; i < 3; i++) p.execute(() ->"
                        + " say(Thread.currentThread().getName())); p.shutdown(); say(p.awaitTermination(1, TimeUnit.HOURS));"
                        + " say(p.isTerminated());")
                .printed("pool-1-thread-1", "pool-1-thread-1", "pool-1-thread-2", "true", "true");
    }

    @Test
    void aCachedPoolHasAThreadForEachTaskAtOnce() {
        BENCH.run(
                        "ExecutorService p = Executors.newCachedThreadPool(); CountDownLatch l = new CountDownLatch(3);"
                                + " for (int i = 0; i < 3; i++) p.execute(() -> { l.countDown(); try { l.await(); } catch"
                                + " (InterruptedException e) { } say(\"all\"); }); p.shutdown(); p.awaitTermination(1, TimeUnit.HOURS);")
                .printed("all", "all", "all");
    }

    @Test
    void aCachedPoolReusesAnIdleThread() {
        BENCH.run("ExecutorService p = Executors.newCachedThreadPool(); for (int i = 0; i < 2; i++) say(p.submit(() ->"
                        + " Thread.currentThread().getName()).get()); p.shutdown();")
                .printed("pool-1-thread-1", "pool-1-thread-1");
    }

    @Test
    void aCachedPoolNeverShutDownEndsWhenItsThreadsHaveIdledAMinute() {
        BENCH.run("ExecutorService p = Executors.newCachedThreadPool(); p.execute(() -> say(1));")
                .printed("1");
    }

    @Test
    void aSinglePoolKeepsTheOrderOfItsTasks() {
        BENCH.run("ExecutorService p = Executors.newSingleThreadExecutor(); for (int i = 0; i < 5; i++) { int n = i;"
                        + " p.submit(() -> say(n)); } p.shutdown();")
                .printed("0", "1", "2", "3", "4");
    }

    @Test
    void aPoolThatIsNeverShutDownIsStuckWithIdleThreads() {
        Evidence run = BENCH.run("Executors.newFixedThreadPool(1).execute(() -> say(1));");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.lines()).containsExactly("1");
        assertThat(run.only(EventKind.STUCK).text()).isEqualTo("idle in a thread pool");
    }

    @Test
    void aPoolUsesThePrograms() {
        Evidence run = BENCH.run(
                "ExecutorService p = Executors.newFixedThreadPool(1, r -> { Thread t = new Thread(r, \"mine\");"
                        + " t.setDaemon(true); return t; }); p.submit(() -> say(Thread.currentThread().getName())).get();");
        run.printed("mine");
        run.only(EventKind.THREAD_START);
    }

    @Test
    void aFuturesResultAndFailureComeFromGet() {
        BENCH.run(
                        "ExecutorService p = Executors.newFixedThreadPool(1); say(p.submit(() -> 42).get()); try { p.submit(() -> {"
                                + " throw new IllegalStateException(\"why\"); }).get(); } catch (ExecutionException e) {"
                                + " say(e.getCause().getMessage()); } p.shutdown();")
                .printed("42", "why");
    }

    @Test
    void aTaskThatThrowsInExecuteIsUncaughtAndThePoolGoesOn() {
        Evidence run = BENCH.run("ExecutorService p = Executors.newFixedThreadPool(1); p.execute(() -> { throw new"
                + " IllegalStateException(\"why\"); }); p.execute(() -> say(\"next\")); p.shutdown();"
                + " p.awaitTermination(1, TimeUnit.DAYS); say(\"end\");");
        run.printed("next", "end");
        assertThat(run.only(EventKind.UNCAUGHT).text()).contains("why");
    }

    @Test
    void getWithALimitTimesOut() {
        BENCH.run(
                        "ExecutorService p = Executors.newFixedThreadPool(1); Future<?> f = p.submit(() -> { Thread.sleep(5000);"
                                + " return 1; }); try { f.get(1, TimeUnit.SECONDS); } catch (TimeoutException e) { say(\"late\"); }"
                                + " say(f.isDone()); say(f.get()); p.shutdown();")
                .printed("late", "false", "1");
    }

    @Test
    void cancelInterruptsTheTask() {
        BENCH.run(
                        "ExecutorService p = Executors.newFixedThreadPool(1); Future<?> f = p.submit(() -> { try {"
                                + " Thread.sleep(5000); say(\"slept\"); } catch (InterruptedException e) { say(\"interrupted\"); } });"
                                + " Thread.sleep(10); say(f.cancel(true)); say(f.isCancelled()); try { f.get(); } catch"
                                + " (CancellationException e) { say(\"cancelled\"); } p.shutdown(); p.awaitTermination(1, TimeUnit.HOURS);")
                .printed("true", "true", "cancelled", "interrupted");
    }

    @Test
    void shutdownNowInterruptsAndGivesBackWhatWaits() {
        BENCH.run(
                        "ExecutorService p = Executors.newFixedThreadPool(1); for (int i = 0; i < 3; i++) p.execute(() -> { try {"
                                + " Thread.sleep(5000); say(\"slept\"); } catch (InterruptedException e) { say(\"interrupted\"); } });"
                                + " Thread.sleep(10); say(p.shutdownNow().size()); say(p.awaitTermination(1, TimeUnit.HOURS));")
                .printed("2", "interrupted", "true");
    }

    @Test
    void awaitTerminationWithoutShutdownTimesOut() {
        BENCH.run("ExecutorService p = Executors.newFixedThreadPool(1); p.execute(() -> say(1));"
                        + " say(p.awaitTermination(1, TimeUnit.SECONDS)); p.shutdown();")
                .printed("1", "false");
    }

    @Test
    void submitAfterShutdownIsRejected() {
        BENCH.run("ExecutorService p = Executors.newFixedThreadPool(1); p.shutdown(); try { p.submit(() -> say(1)); }"
                        + " catch (RejectedExecutionException e) { say(\"rejected\"); }")
                .printed("rejected");
    }

    @Test
    void invokeAllWaitsForAll() {
        BENCH.run(
                        "ExecutorService p = Executors.newFixedThreadPool(2); int sum = 0; for (Future<Integer> f :"
                                + " p.invokeAll(List.<Callable<Integer>>of(() -> 1, () -> 2, () -> 3))) sum += f.get(); say(sum); p.shutdown();")
                .printed("6");
    }

    @Test
    void invokeAnyGivesTheFirstResult() {
        BENCH.run("ExecutorService p = Executors.newFixedThreadPool(2); say(p.<Integer>invokeAny(List.of(() -> {"
                        + " Thread.sleep(1000); return 1; }, () -> 2))); p.shutdown();")
                .printed("2");
    }

    @Test
    void aPoolOfTheProgramsOwnWithABoundedQueueRejects() {
        BENCH.run(
                        "ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));"
                                + " Runnable r = () -> { try { Thread.sleep(10); } catch (InterruptedException e) { } say(\"ran\"); };"
                                + " p.execute(r); p.execute(r); try { p.execute(r); } catch (RejectedExecutionException e) {"
                                + " say(\"rejected\"); } p.shutdown();")
                .printed("rejected", "ran", "ran");
    }

    @Test
    void callerRunsRunsInTheCaller() {
        BENCH.run(
                        "ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new"
                                + " ThreadPoolExecutor.CallerRunsPolicy()); Runnable r = () ->"
                                + " say(Thread.currentThread().getName()); p.execute(r); p.execute(r); p.execute(r); p.shutdown();")
                .printed("main", "pool-1-thread-1", "pool-1-thread-1");
    }

    @Test
    void aSubclassOfAPoolSeesItsTasksBeginAndEnd() {
        BENCH.run(
                        "static class P extends ThreadPoolExecutor { P() { super(1, 1, 0, TimeUnit.SECONDS, new"
                                + " LinkedBlockingQueue<>()); } @Override protected void beforeExecute(Thread t, Runnable r) {"
                                + " say(\"before\"); } @Override protected void afterExecute(Runnable r, Throwable t) {"
                                + " say(\"after\"); } @Override protected void terminated() { say(\"terminated\"); } }",
                        "P p = new P(); p.execute(() -> say(\"task\")); p.shutdown(); p.awaitTermination(1, TimeUnit.DAYS);")
                .printed("before", "task", "after", "terminated");
    }

    @Test
    void aPoolThatAllowsItsCoreToTimeOutEnds() {
        BENCH.run(
                        "ThreadPoolExecutor p = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>());"
                                + " p.allowCoreThreadTimeOut(true); p.execute(() -> say(1));")
                .printed("1");
    }

    @Test
    void aTaskThatWaitsForAnotherOfTheSameSmallPoolIsStuck() {
        Evidence run = BENCH.run("ExecutorService p = Executors.newFixedThreadPool(1); p.submit(() -> p.submit(() ->"
                + " 1).get()).get();");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.events(EventKind.STUCK)).extracting(Event::text).contains("Future.get");
    }

    @Test
    void poolsInsidePoolsEnd() {
        BENCH.run("ExecutorService a = Executors.newFixedThreadPool(2); say(a.submit(() -> { ExecutorService b ="
                        + " Executors.newFixedThreadPool(2); int n = b.submit(() -> 5).get(); b.shutdown(); return n; }).get());"
                        + " a.shutdown();")
                .printed("5");
    }

    @Test
    void aCompletionServiceHandsOutFuturesAsTheyEnd() {
        BENCH.run("ExecutorService p = Executors.newFixedThreadPool(3); CompletionService<Integer> s = new"
                        + " ExecutorCompletionService<>(p); for (int i : new int[] {300, 100, 200}) s.submit(() -> {"
                        + " Thread.sleep(i * 10); return i; }); for (int i = 0; i < 3; i++) say(s.take().get()); say(s.poll());"
                        + " p.shutdown();")
                .printed("100", "200", "300", "null");
    }

    @Test
    void aFutureTaskInAThreadHandsItsResultOver() {
        Evidence run =
                BENCH.run("FutureTask<Integer> f = new FutureTask<>(() -> 7); Thread t = new Thread(f); t.start();"
                        + " say(f.get()); t.join();");
        run.printed("7");
    }

    @Test
    void aFutureTaskThatThrowsOrIsCancelledSaysSo() {
        BENCH.run(
                        "FutureTask<Integer> f = new FutureTask<>(() -> { throw new IllegalStateException(\"why\"); });"
                                + " new Thread(f).start(); try { f.get(); } catch (ExecutionException e) {"
                                + " say(e.getCause().getMessage()); } FutureTask<Integer> g = new FutureTask<>(() -> 1); g.cancel(false);"
                                + " new Thread(g).start(); try { g.get(); } catch (CancellationException e) { say(\"cancelled\"); }")
                .printed("why", "cancelled");
    }

    @Test
    void aFutureTaskNobodyRunsIsStuck() {
        BENCH.run("new FutureTask<>(() -> 7).get();").endedAs(new Outcome.Stuck());
    }

    @Test
    void aFutureTaskRunByAPoolHandsItsResultOver() {
        BENCH.run(
                        "ExecutorService p = Executors.newFixedThreadPool(1); FutureTask<Integer> f = new FutureTask<>(() -> 7);"
                                + " p.execute(f); say(f.get()); p.shutdown();")
                .printed("7");
    }

    @Test
    void supplyAsyncRunsInADaemonPool() {
        BENCH.run(
                        "CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> Thread.currentThread().getName() + \" \""
                                + " + Thread.currentThread().isDaemon()); say(f.join());")
                .printed("ForkJoinPool.commonPool-worker-1 true");
    }

    @Test
    void runAsyncNobodyWaitsForIsCutOff() {
        BENCH.run("CompletableFuture.runAsync(() -> { try { Thread.sleep(10); } catch (InterruptedException e) { }"
                        + " say(\"never\"); }); say(\"end\");")
                .printed("end");
    }

    @Test
    void compositionsOfFuturesComplete() {
        BENCH.run("""
                CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 1), b = CompletableFuture.supplyAsync(() -> 2);
                say(a.thenCombine(b, Integer::sum).get());
                say(a.thenCompose(x -> CompletableFuture.supplyAsync(() -> x + 10)).join());
                say(a.thenApplyAsync(x -> x + 5).thenApply(x -> x * 2).join());
                CompletableFuture.allOf(a.thenAccept(x -> say("a")), b.thenRun(() -> say("b"))).join();
                say(CompletableFuture.anyOf(b).join());
                say(CompletableFuture.supplyAsync(() -> { if (true) throw new IllegalStateException("why"); return 1; }).exceptionally(e -> 9).join());
                say(CompletableFuture.<Integer>failedFuture(new IllegalStateException("f")).handle((x, e) -> e == null ? "ok" : e.getMessage()).join());
                a.acceptEither(b, x -> say("either")).join(); a.applyToEither(b, x -> x).join(); a.thenAcceptBoth(b, (x, y) -> say("both")).join();""").printed("3", "11", "12", "a", "b", "2", "9", "f", "either", "both");
    }

    @Test
    void theAsynchronousEitherFormsRunUnderControl() {
        BENCH.run("""
                CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 1), b = new CompletableFuture<>();
                a.acceptEitherAsync(b, x -> say("either")).join(); say(a.applyToEitherAsync(b, x -> x).join());
                b.complete(4); a.thenAcceptBothAsync(b, (x, y) -> say("both")).join();
                say(CompletableFuture.<Integer>failedFuture(new IllegalStateException()).exceptionallyAsync(e -> 3).join());
                say(new CompletableFuture<Integer>().completeAsync(() -> 8).join());""").printed("either", "1", "both", "3", "8");
    }

    @Test
    void aCompletionStageIsUnderControlBehindItsInterface() {
        BENCH.run(
                        "CompletionStage<Integer> s = CompletableFuture.supplyAsync(() -> 1); s.thenApplyAsync(x -> x + 1).thenAccept(x ->"
                                + " say(x)).toCompletableFuture().join(); s.whenComplete((x, e) -> say(x + \" \" + e)).handle((x, e) -> x);")
                .printed("2", "1 null");
    }

    @Test
    void workThatGotIntoTheCommonPoolUnseenIsNeverCalledStuck() {
        Evidence run =
                BENCH.run("CompletableFuture<Integer> f = new CompletableFuture<>(); f.defaultExecutor().execute(() ->"
                        + " f.complete(1)); say(f.join());");
        assertThat(run.recorded().outcome()).isEqualTo(new Outcome.Ended(0));
        assertThat(run.lines()).containsExactly("1");
    }

    @Test
    void pollingQueuesAndDequesInAnyFormIsNoProgressOfItsOwn() {
        for (String poll : new String[] {
            "ConcurrentLinkedDeque<Integer> d = new ConcurrentLinkedDeque<>(); while (d.pollFirst() == null) { }",
            "Queue<Integer> q = new ConcurrentLinkedQueue<>(); while (q.poll() == null) { }",
            "BlockingQueue<Integer> q = new LinkedBlockingQueue<>(); List<Integer> l = new ArrayList<>(); while (q.drainTo(l) == 0) { }",
            "BlockingDeque<Integer> d = new LinkedBlockingDeque<>(); while (d.pollLast() == null) { }",
        }) {
            BENCH.run(poll).endedAs(new Outcome.NoProgress());
        }
    }

    @Test
    void aCompletableFutureIsCompletedByAThread() {
        BENCH.run(
                        "CompletableFuture<Integer> f = new CompletableFuture<>(); new Thread(() -> { say(1); f.complete(2); })"
                                + ".start(); say(f.get());")
                .printed("1", "2");
    }

    @Test
    void aCompletableFutureNobodyCompletesIsStuck() {
        Evidence run = BENCH.run("new CompletableFuture<Integer>().join();");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.only(EventKind.STUCK).text()).isEqualTo("CompletableFuture.join");
    }

    @Test
    void getWithALimitOnACompletableFutureTimesOut() {
        BENCH.run(
                        "try { new CompletableFuture<Integer>().get(1, TimeUnit.SECONDS); } catch (TimeoutException e) { say(1); }")
                .printed("1");
    }

    @Test
    void aCallbackRunsInTheThreadThatCompletes() {
        BENCH.run(
                        "CompletableFuture<Integer> f = new CompletableFuture<>(); CompletableFuture<Void> g = f.thenAccept(x ->"
                                + " say(Thread.currentThread().getName())); new Thread(() -> f.complete(2), \"w\").start(); g.join();")
                .printed("w");
    }

    @Test
    void completableFuturesOnAPoolOfTheProgramsOwn() {
        BENCH.run(
                        "ExecutorService p = Executors.newFixedThreadPool(2); say(CompletableFuture.supplyAsync(() -> 1, p)"
                                + ".thenCombineAsync(CompletableFuture.supplyAsync(() -> 2, p), Integer::sum, p).join()); p.shutdown();")
                .printed("3");
    }

    @Test
    void anExecutorOfTheProgramsOwnThatStartsAThreadEachIsUnderControl() {
        BENCH.run(
                        "Executor each = r -> new Thread(r).start(); CompletableFuture.runAsync(() -> say(1), each).join(); say(2);")
                .printed("1", "2");
    }

    @Test
    void aScheduledTasksResultIsWaitedFor() {
        BENCH.run("ScheduledExecutorService p = Executors.newScheduledThreadPool(1); say(p.schedule(() -> 5, 10,"
                        + " TimeUnit.MILLISECONDS).get()); p.shutdown();")
                .printed("5");
    }

    @Test
    void aForkJoinPoolReleasesControlAndEnds() {
        BENCH.run(
                        "static class Sum extends RecursiveTask<Integer> { final int n; Sum(int n) { this.n = n; } protected"
                                + " Integer compute() { if (n < 2) return n; Sum a = new Sum(n - 1); a.fork(); return a.join() + 1; } }",
                        "say(new ForkJoinPool(2).invoke(new Sum(10))); say(ForkJoinPool.commonPool().submit(() -> 1).get());")
                .releasedFor("ForkJoinPool");
    }

    @Test
    void aParallelStreamReleasesControlAndEnds() {
        Evidence run = BENCH.run("say(IntStream.range(0, 1000).parallel().map(i -> i * 2).sum());");
        run.releasedFor("parallel");
        assertThat(run.lines()).containsExactly("999000");
    }

    @Test
    void aCollectionsParallelStreamReleasesControlAndEnds() {
        BENCH.run("say(List.of(1, 2, 3).parallelStream().mapToInt(i -> i).sum());")
                .releasedFor("parallelStream");
    }

    @Test
    void aTimerReleasesControlAndEnds() {
        BENCH.run("java.util.Timer t = new java.util.Timer(); t.schedule(new TimerTask() { public void run() { say(1);"
                        + " t.cancel(); } }, 20);")
                .releasedFor("Timer");
    }

    @Test
    void aCompletableFuturesLimitPassesInVirtualTime() {
        BENCH.run("try { new CompletableFuture<Integer>().orTimeout(20, TimeUnit.MILLISECONDS).join(); } catch"
                        + " (CompletionException e) { say(1); }")
                .printed("1");
    }

    @Test
    void aBlockingQueuePassesItemsInOrder() {
        for (String queue : new String[] {
            "new ArrayBlockingQueue<Integer>(2)", "new LinkedBlockingQueue<Integer>(2)",
                    "new LinkedBlockingDeque<Integer>(2)",
            "new SynchronousQueue<Integer>()", "new LinkedTransferQueue<Integer>()",
                    "new PriorityBlockingQueue<Integer>()"
        }) {
            Evidence run = BENCH.run("BlockingQueue<Integer> q = " + queue + "; Thread t = new Thread(() -> { try { for"
                    + " (int i = 0; i < 20; i++) q.put(i); q.put(99); } catch (InterruptedException e) { } }); t.start();"
                    + " int n = 0, sum = 0; while ((n = q.take()) != 99) sum += n; say(sum);");
            run.printed("190");
        }
    }

    @Test
    void aQueueNobodyFillsIsStuck() {
        Evidence run = BENCH.run("new LinkedBlockingQueue<Integer>().take();");
        run.endedAs(new Outcome.Stuck());
        assertThat(run.only(EventKind.STUCK).text()).isEqualTo("take");
    }

    @Test
    void aFullQueueNobodyEmptiesIsStuck() {
        BENCH.run("var q = new ArrayBlockingQueue<Integer>(1); q.put(1); q.put(2);")
                .endedAs(new Outcome.Stuck());
    }

    @Test
    void timedQueueOperationsGiveUp() {
        BENCH.run("var q = new ArrayBlockingQueue<Integer>(1); say(q.poll(1, TimeUnit.SECONDS)); say(q.offer(1, 1,"
                        + " TimeUnit.SECONDS)); say(q.offer(2, 1, TimeUnit.SECONDS)); say(q.size());")
                .printed("null", "true", "false", "1");
    }

    @Test
    void bothEndsOfABlockingDequeWait() {
        BENCH.run("""
                BlockingDeque<Integer> d = new LinkedBlockingDeque<>(1);
                Thread t = new Thread(() -> { try { say(d.takeFirst()); say(d.takeLast()); say(d.pollFirst(1, TimeUnit.SECONDS)); } catch (InterruptedException e) { } });
                t.start(); Thread.sleep(1); d.putFirst(1); d.putLast(2); t.join(); say(d.offerLast(3, 1, TimeUnit.SECONDS)); say(d.offerFirst(4, 1, TimeUnit.SECONDS));""").printed("1", "2", "null", "true", "false");
    }

    @Test
    void transferWaitsForTheTaker() {
        BENCH.run(
                        "TransferQueue<Integer> q = new LinkedTransferQueue<>(); Thread t = new Thread(() -> { try { Thread.sleep(5);"
                                + " say(\"taking\"); q.take(); } catch (InterruptedException e) { } }); t.start(); q.transfer(1); say(\"taken\");")
                .printed("taking", "taken");
    }

    @Test
    void aDelayQueueIsTakenFromWhenItsElementIsDue() {
        BENCH.run(
                        "record D(long at) implements Delayed { public long getDelay(TimeUnit u) { return u.convert(at -"
                                + " System.nanoTime(), TimeUnit.NANOSECONDS); } public int compareTo(Delayed o) { return 0; } }",
                        "var q = new DelayQueue<D>(); q.put(new D(System.nanoTime())); q.take(); say(1);")
                .printed("1");
    }
}
