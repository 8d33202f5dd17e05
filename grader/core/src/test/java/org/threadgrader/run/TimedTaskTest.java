package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits for a time of its own, in virtual time: scheduled pools, delay queues, limits of futures. */
final class TimedTaskTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void aTaskThatIsNeverDueKeepsNoOtherBack() {
        BENCH.run("ScheduledExecutorService pool = Executors.newScheduledThreadPool(1); pool.schedule(() -> say(1), 1,"
                        + " TimeUnit.SECONDS); Thread.sleep(5000); pool.schedule(() -> say(\"never\"), Long.MAX_VALUE,"
                        + " TimeUnit.NANOSECONDS); pool.schedule(() -> say(2), 1, TimeUnit.SECONDS); Thread.sleep(5000);"
                        + " pool.shutdownNow();")
                .printed("1", "2");
    }

    @Test
    void aTaskAtAFixedRateIsRepeatedUntilItIsCancelled() {
        BENCH.run("static int n;", """
                ScheduledExecutorService p = Executors.newScheduledThreadPool(1);
                Future<?> f = p.scheduleAtFixedRate(() -> say("tick " + ++n), 10, 100, TimeUnit.MILLISECONDS);
                Thread.sleep(250); f.cancel(false); say(f.isCancelled()); Thread.sleep(1000); p.shutdown(); say(n);""").printed("tick 1", "tick 2", "tick 3", "true", "3");
    }

    @Test
    void aFixedDelayCountsFromTheEndOfTheTask() {
        BENCH.run("static int n;", """
                ScheduledExecutorService p = Executors.newSingleThreadScheduledExecutor();
                p.scheduleWithFixedDelay(() -> { n++; try { Thread.sleep(90); } catch (InterruptedException e) { } }, 0, 10, TimeUnit.MILLISECONDS);
                Thread.sleep(350); p.shutdownNow(); p.awaitTermination(1, TimeUnit.SECONDS); say(n);""").printed("4");
    }

    @Test
    void aTaskThatThrowsIsNotRepeated() {
        BENCH.run("static int n;", """
                ScheduledExecutorService p = Executors.newScheduledThreadPool(1);
                Future<?> f = p.scheduleAtFixedRate(() -> { if (++n == 2) throw new IllegalStateException(); }, 0, 1, TimeUnit.SECONDS);
                try { f.get(); } catch (ExecutionException e) { say(e.getCause().getClass().getSimpleName()); } p.shutdown(); say(n);""").printed("IllegalStateException", "2");
    }

    @Test
    void aDelayedTaskIsStillRunAfterShutdownAndBeforeTermination() {
        BENCH.run("""
                ScheduledExecutorService p = Executors.newScheduledThreadPool(1); p.schedule(() -> say("later"), 1, TimeUnit.DAYS);
                p.shutdown(); say("main"); say(p.awaitTermination(2, TimeUnit.DAYS));""").printed("main", "later", "true");
    }

    @Test
    void tasksRunInTheOrderOfTheirTimes() {
        BENCH.run("""
                ScheduledExecutorService p = Executors.newScheduledThreadPool(1);
                for (int i = 3; i > 0; i--) { int n = i; p.schedule(() -> say(n), n, TimeUnit.SECONDS); } p.execute(() -> say(0)); p.shutdown();""").printed("0", "1", "2", "3");
    }

    @Test
    void aScheduledPoolThatIsNotShutDownIsALeak() {
        BENCH.run("Executors.newScheduledThreadPool(1).schedule(() -> say(1), 1, TimeUnit.SECONDS);")
                .endedAs(new Outcome.Stuck());
    }

    @Test
    void aSubclassOfAScheduledPoolHasItsOwnHooks() {
        BENCH.run("""
                ScheduledThreadPoolExecutor p = new ScheduledThreadPoolExecutor(1) { protected void afterExecute(Runnable r, Throwable t) { say("after"); } };
                p.schedule(() -> say("task"), 5, TimeUnit.SECONDS); p.shutdown();""").printed("task", "after");
    }

    @Test
    void limitsAndDelaysOfCompletableFuturesPassInVirtualTime() {
        BENCH.run("""
                try { new CompletableFuture<String>().orTimeout(1, TimeUnit.HOURS).join(); } catch (CompletionException e) { say(e.getCause().getClass().getSimpleName()); }
                say(new CompletableFuture<String>().completeOnTimeout("late", 1, TimeUnit.HOURS).get());
                say(CompletableFuture.supplyAsync(() -> "delayed", CompletableFuture.delayedExecutor(1, TimeUnit.HOURS)).get());""").printed("TimeoutException", "late", "delayed");
    }

    @Test
    void aDelayQueueGivesItsElementsWhenTheyAreDue() {
        BENCH.run("""
                        static class Due implements Delayed {
                            final long at; final String name;
                            Due(String name, long millis) { this.name = name; at = System.currentTimeMillis() + millis; }
                            public long getDelay(TimeUnit u) { return u.convert(at - System.currentTimeMillis(), TimeUnit.MILLISECONDS); }
                            public int compareTo(Delayed o) { return Long.compare(at, ((Due) o).at); }
                        }""", """
                        DelayQueue<Due> q = new DelayQueue<>();
                        Thread t = new Thread(() -> { try { say(q.take().name); say(q.take().name); say(q.poll(1, TimeUnit.SECONDS)); } catch (InterruptedException e) { } });
                        t.start(); q.put(new Due("b", 60_000)); q.put(new Due("a", 1000)); say(q.poll()); t.join();""").printed("null", "a", "b", "null");
    }

    @Test
    void anInterruptEndsTheWaitForADelay() {
        BENCH.run(
                        "static class Due implements Delayed { public long getDelay(TimeUnit u) { return u.convert(1, TimeUnit.DAYS); }"
                                + " public int compareTo(Delayed o) { return 0; } }",
                        """
                        DelayQueue<Due> q = new DelayQueue<>(); q.put(new Due());
                        Thread t = new Thread(() -> { try { q.take(); } catch (InterruptedException e) { say("interrupted"); } });
                        t.start(); Thread.sleep(1); t.interrupt(); t.join();""")
                .printed("interrupted");
    }

    @Test
    void theSameTasksAreRunInTheSameOrderEachTime() {
        String body = """
                ScheduledExecutorService p = Executors.newScheduledThreadPool(2);
                for (int i = 0; i < 5; i++) { int n = i; p.schedule(() -> say(n + Thread.currentThread().getName()), 10, TimeUnit.MILLISECONDS); } p.shutdown();""";
        assertThat(BENCH.run(body).events()).isEqualTo(BENCH.run(body).events());
    }
}
