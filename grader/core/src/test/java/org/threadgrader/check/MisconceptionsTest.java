package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threadgrader.check.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.threadgrader.Golden;
import org.threadgrader.probe.ConstructorFlags;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.Limits;
import org.threadgrader.probe.Uncaught;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;

/**
 * Each misconception is seen in a run that shows it, told by hand, and its message is held to a golden file in both
 * languages.
 */
class MisconceptionsTest {
    private static final String CLOSING = "all are done !";
    private static final Set<String> SEEN = new TreeSet<>();

    private final Story story = new Story().at(1);
    private final Story.Actor main = story.main;

    @AfterAll
    static void everyMisconceptionHasItsStory() {
        assertThat(SEEN).containsAll(Diagnosis.reasons());
    }

    private Run run() {
        return bench(story, story).run0();
    }

    /** A program whose run 0 is one story and whose every experiment is another. */
    private static Bench bench(Story run0, Story held) {
        Runner runner = mock(Runner.class);
        when(runner.run(any(), any())).thenAnswer(call -> {
            Plan plan = call.getArgument(1);
            return (plan.hold().isPresent() ? held : run0).recorded();
        });
        return new Bench(runner, new Program("Main", run0.woven()));
    }

    private static void assertRejected(String reason, ThrowingCallable check) {
        Rejection rejection = catchThrowableOfType(Rejection.class, check);
        assertThat((Throwable) rejection).as(reason).isNotNull();
        assertThat(rejection.reason()).isEqualTo(reason);
        SEEN.add(reason);
        StringBuilder text = new StringBuilder();
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            text.append(rejection.summary().in(locale)).append('\n');
            rejection
                    .facts()
                    .forEach(fact -> text.append("  ")
                            .append(fact.label().in(locale))
                            .append(": ")
                            .append(fact.text().in(locale))
                            .append('\n'));
        }
        Golden.assertMatches("check-" + reason + ".txt", text.toString());
    }

    private void assertWorkers(String reason) {
        assertRejected(reason, () -> assertThat(run()).startedExactly(2));
    }

    private void assertFirstWorkerCounts(String reason) {
        assertRejected(reason, () -> assertThat(run().workers().get(0)).counts(0, 99));
    }

    private void assertMainCounts(String reason) {
        assertRejected(reason, () -> assertThat(run().main()).counts(0, 99));
    }

    private void assertClosing(String reason) {
        assertRejected(reason, () -> assertThat(run()).printsOnceAfterMainsLine(99, CLOSING));
    }

    private void assertStarted(String reason) {
        assertRejected(reason, () -> assertThat(run().workers().get(0)).wasStartedByMainRightAfter(20));
    }

    private Story.Actor started(String name) {
        Story.Actor made = story.at(5).main.makes(name);
        story.at(6).main.starts(made);
        story.at(2);
        made.begins();
        return made;
    }

    @Nested
    class Of_making_and_starting {
        @Test
        void nothing_happened() {
            assertWorkers("nothing-happened");
        }

        @Test
        void run_for_start() {
            Story.Actor ant = main.makes("ant");
            story.at(7);
            main.does(EventKind.RUN_CALLED, ant.id);
            main.prints("main 0\n");
            assertWorkers("run-for-start");
        }

        @Test
        void start_overridden() {
            story.fact("MyThread", true, true);
            main.makesA("MyThread", "ant");
            main.prints("x\n");
            assertWorkers("start-overridden");
        }

        @Test
        void started_twice() {
            Story.Actor ant = started("ant");
            main.does(EventKind.START_REFUSED, ant.id);
            main.does(EventKind.UNCAUGHT, 1, 0, "java.lang.IllegalThreadStateException");
            assertWorkers("started-twice");
        }

        @Test
        void daemon_after_start() {
            Story.Actor ant = started("ant");
            main.does(EventKind.DAEMON_REFUSED, ant.id);
            main.does(EventKind.UNCAUGHT, 1, 0, "java.lang.IllegalThreadStateException");
            assertMainCounts("daemon-after-start");
        }

        @Test
        void never_started() {
            main.makes("ant");
            main.makes("bee");
            main.prints("main 0\n");
            assertWorkers("never-started");
        }

        @Test
        void starts_every_round() {
            for (int round = 20; round < 25; round++) {
                main.counts("main", round, round);
                main.starts(main.makes("ant" + round));
            }
            assertWorkers("starts-every-round");
        }

        @Test
        void too_few_workers() {
            started("ant");
            assertWorkers("too-few-workers");
        }

        @Test
        void too_many_workers() {
            started("ant");
            started("bee");
            started("cat");
            assertWorkers("too-many-workers");
        }

        @Test
        void thread_in_thread() {
            story.fact("MyThread", true, false);
            main.starts(main.makes("java.lang.Thread", "ant", ConstructorFlags.TARGET, 77, "MyThread"));
            assertRejected(
                    "thread-in-thread", () -> assertThat(run().workers().get(0)).isThreadWithTarget());
        }

        @Test
        void virtual_thread() {
            main.starts(main.makes(
                    "java.lang.VirtualThread", "", ConstructorFlags.VIRTUAL | ConstructorFlags.FACTORY, 0, ""));
            assertRejected(
                    "virtual-thread", () -> assertThat(run().workers().get(0)).isThreadWithTarget());
        }

        @Test
        void executor_for_thread() {
            int flags = ConstructorFlags.FACTORY | ConstructorFlags.TARGET;
            main.starts(main.makes("java.lang.Thread", "pool-1-thread-1", flags, 77, "java.lang.Object"));
            assertRejected(
                    "executor-for-thread",
                    () -> assertThat(run().workers().get(0)).isThreadWithTarget());
        }

        @Test
        void subclass_for_target() {
            story.fact("MyThread", true, false);
            main.starts(main.makesA("MyThread", "ant"));
            assertRejected(
                    "subclass-for-target",
                    () -> assertThat(run().workers().get(0)).isThreadWithTarget());
        }

        @Test
        void run_not_overridden() {
            story.fact("MyThread", false, false);
            main.starts(main.makesA("MyThread", "ant"));
            assertRejected(
                    "run-not-overridden",
                    () -> assertThat(run().workers().get(0)).isSubclassOverridingRun());
        }

        @Test
        void target_for_subclass() {
            main.starts(main.makes("ant"));
            assertRejected(
                    "target-for-subclass",
                    () -> assertThat(run().workers().get(0)).isSubclassOverridingRun());
        }

        @Test
        void started_before_loop() {
            started("ant");
            main.counts("main", 0, 99);
            assertStarted("started-before-loop");
        }

        @Test
        void started_after_loop() {
            main.counts("main", 0, 99);
            started("ant");
            assertStarted("started-after-loop");
        }

        @Test
        void started_at_wrong_number() {
            main.counts("main", 0, 21);
            started("ant");
            main.counts("main", 22, 99);
            assertStarted("started-at-wrong-number");
        }

        @Test
        void started_by_worker() {
            Story.Actor ant = started("ant");
            ant.starts(main.makes("bee"));
            main.counts("main", 0, 99);
            assertRejected(
                    "started-by-worker",
                    () -> assertThat(run().workers().get(1)).wasStartedByMainRightAfter(20));
        }

        @Test
        void lines_collected() {
            started("ant");
            main.prints("main 0\nmain 1\nmain 2\nmain 3\nmain 4\n");
            assertStarted("lines-collected");
        }
    }

    @Nested
    class Of_ending {
        @Test
        void main_throws() {
            main.counts("main", 0, 30);
            main.does(EventKind.UNCAUGHT, 1, 0, "java.lang.ArithmeticException: / by zero");
            assertMainCounts("main-throws");
        }

        @Test
        void signature_changed() {
            main.does(
                    EventKind.UNCAUGHT, 1, 0, "java.lang.NoSuchMethodError: 'int ex12_tickets.TicketOffice.sellOne()'");
            assertRejected("signature-changed", () -> assertThat(run()).endsWell());
        }

        @Test
        void out_of_memory() {
            started("ant").counts("ant", 0, 10);
            story.endsAs(new Outcome.OutOfMemory());
            assertFirstWorkerCounts("out-of-memory");
        }

        @Test
        void thread_stop() {
            Story.Actor ant = started("ant").counts("ant", 0, 59);
            ant.does(EventKind.UNCAUGHT, ant.id, Uncaught.STOPPED, "java.lang.ThreadDeath");
            assertFirstWorkerCounts("thread-stop");
        }

        @Test
        void mainThatWasStoppedDidNotEndWell() {
            main.does(EventKind.UNCAUGHT, 1, Uncaught.STOPPED, "java.lang.ThreadDeath");

            Rejection rejection = catchThrowableOfType(
                    Rejection.class, () -> assertThat(run()).endsWell());

            assertThat(rejection.reason()).isEqualTo("thread-stop");
            assertThat(run().bench().outcome().in(Locale.ENGLISH)).isEqualTo("Thread.stop ended main.");
        }

        @Test
        void aThreadDeathThatMainThrowsIsAnException() {
            main.does(EventKind.UNCAUGHT, 1, Uncaught.TOLD, "java.lang.ThreadDeath");

            Rejection rejection = catchThrowableOfType(
                    Rejection.class, () -> assertThat(run()).endsWell());

            assertThat(rejection.reason()).isEqualTo("main-throws");
            assertThat(run().bench().outcome().in(Locale.ENGLISH))
                    .isEqualTo("An uncaught exception ended main: java.lang.ThreadDeath");
        }

        @Test
        void worker_throws() {
            Story.Actor ant = started("ant").counts("ant", 0, 59);
            ant.does(EventKind.UNCAUGHT, ant.id, 0, "java.lang.ArrayIndexOutOfBoundsException: 60");
            assertFirstWorkerCounts("worker-throws");
        }

        @Test
        void swallowed_failure() {
            Story.Actor ant = started("ant").counts("ant", 0, 49);
            story.at(30);
            ant.does(EventKind.CAUGHT, 0, 0, "java.lang.NullPointerException");
            assertFirstWorkerCounts("swallowed-failure");
        }

        @Test
        void increment_outside_loop() {
            Story.Actor ant = started("ant");
            for (int time = 0; time < 5; time++) {
                ant.prints("ant 0\n");
            }
            ant.does(EventKind.LIMIT, 0, 10_000, Limits.LINES);
            story.endsAs(new Outcome.LimitReached(Limits.LINES));
            assertFirstWorkerCounts("increment-outside-loop");
        }

        @Test
        void increment_outside_a_loop_that_main_is_in_shows_the_lines_of_that_loop() {
            main.counts("main", 0, 20);
            story.at(30);
            for (int time = 0; time < 5; time++) {
                main.prints("main 0\n");
            }
            main.does(EventKind.LIMIT, 0, 10_000, Limits.LINES);
            story.endsAs(new Outcome.LimitReached(Limits.LINES));
            Rejection rejection = catchThrowableOfType(
                    Rejection.class, () -> assertThat(run().main()).counts(0, 99));
            assertThat(rejection.reason()).isEqualTo("increment-outside-loop");
            assertThat(rejection.where()).containsExactly(new Where("Main.java", 30));
        }

        @Test
        void output_limit() {
            Story.Actor ant = started("ant").counts("ant", 0, 200);
            ant.does(EventKind.LIMIT, 0, 10_000, Limits.LINES);
            story.endsAs(new Outcome.LimitReached(Limits.LINES));
            assertFirstWorkerCounts("output-limit");
        }

        @Test
        void step_limit() {
            Story.Actor ant = started("ant").counts("ant", 0, 5);
            ant.does(EventKind.LIMIT, 0, 1_000_000, Limits.JUMPS);
            story.endsAs(new Outcome.LimitReached(Limits.JUMPS));
            assertFirstWorkerCounts("step-limit");
        }

        @Test
        void no_progress() {
            int flag = story.field("Main", "go", true, true);
            Story.Actor ant = started("ant");
            ant.does(EventKind.SPINNING, 0, flag);
            story.endsAs(new Outcome.NoProgress());
            assertFirstWorkerCounts("no-progress");
        }

        @Test
        void exit_cuts_off() {
            started("ant").counts("ant", 0, 9);
            story.at(40);
            main.does(EventKind.EXIT, 0, 0, "System.exit");
            assertFirstWorkerCounts("exit-cuts-off");
        }

        @Test
        void daemon_cut_off() {
            Story.Actor ant = main.makes("ant");
            story.at(12);
            main.does(EventKind.THREAD_DAEMON, ant.id, 1);
            main.starts(ant);
            ant.counts("ant", 0, 9);
            main.does(EventKind.PROGRAM_END);
            assertFirstWorkerCounts("daemon-cut-off");
        }

        @Test
        void deadlock() {
            Story.Actor ant = started("ant").counts("ant", 0, 49);
            Story.Actor bee = started("bee");
            ant.does(EventKind.STUCK, story.object(), bee.id, "synchronized");
            bee.does(EventKind.STUCK, story.object(), ant.id, "synchronized");
            story.endsAs(new Outcome.Stuck());
            assertFirstWorkerCounts("deadlock");
        }

        @Test
        void lost_signal() {
            Story.Actor ant = started("ant").counts("ant", 0, 49);
            ant.does(EventKind.STUCK, story.object(), 0, "Object.wait");
            story.endsAs(new Outcome.Stuck());
            assertFirstWorkerCounts("lost-signal");
        }
    }

    @Nested
    class Of_counting {
        @Test
        void output_on_stderr() {
            started("ant").complains("ant 0\n");
            assertFirstWorkerCounts("output-on-stderr");
        }

        @Test
        void shared_runnable() {
            Story.Actor ant = main.makes("ant", 77);
            Story.Actor bee = main.makes("bee", 77);
            main.starts(ant);
            main.starts(bee);
            ant.counts("ant", 0, 49);
            bee.counts("bee", 50, 99);
            assertFirstWorkerCounts("shared-runnable");
        }

        @Test
        void static_counter() {
            int counter = story.field("Main", "i", false, true);
            started("ant").counts("ant", 0, 49).does(EventKind.WRITE, 0, counter);
            started("bee").counts("bee", 50, 99).does(EventKind.WRITE, 0, counter);
            assertFirstWorkerCounts("static-counter");
        }

        @Test
        void shared_counter() {
            int counter = story.field("Counter", "value", false, false);
            started("ant").counts("ant", 0, 49).does(EventKind.WRITE, 88, counter);
            started("bee").counts("bee", 50, 99).does(EventKind.WRITE, 88, counter);
            assertFirstWorkerCounts("shared-counter");
        }

        @Test
        void lines_by_wrong_thread() {
            started("ant");
            main.counts("ant", 0, 99);
            assertFirstWorkerCounts("lines-by-wrong-thread");
        }

        @Test
        void lines_jumbled() {
            started("bee").counts("bee", 0, 99);
            Story.Actor ant = started("ant").counts("ant", 0, 50);
            ant.counts("bee", 0, 3).counts("ant", 60, 99);
            assertRejected(
                    "lines-jumbled", () -> assertThat(run().workers().get(1)).counts(0, 99));
        }

        @Test
        void own_name_field() {
            story.field("Main$Task", "name", false, false);
            main.starts(main.makes("java.lang.Thread", "Thread-12", ConstructorFlags.TARGET, 77, "Main$Task"));
            story.timeline();
            Story.Actor ant = started("Thread-13");
            ant.counts("emmet", 0, 99);
            assertRejected(
                    "own-name-field", () -> assertThat(run().workers().get(1)).counts(0, 99));
        }

        @Test
        void hard_coded_name() {
            started("Thread-12").counts("Thread-0", 0, 99);
            assertFirstWorkerCounts("hard-coded-name");
        }

        @Test
        void wrong_name() {
            started("worker-1").counts("wroker-1", 0, 99);
            assertFirstWorkerCounts("wrong-name");
        }

        @Test
        void main_silent() {
            started("ant");
            assertMainCounts("main-silent");
        }

        @Test
        void counts_from_one() {
            started("ant").counts("ant", 1, 100);
            assertFirstWorkerCounts("counts-from-one");
        }

        @Test
        void counts_too_far() {
            started("ant").counts("ant", 0, 100);
            assertFirstWorkerCounts("counts-too-far");
        }

        @Test
        void counts_short() {
            started("ant").counts("ant", 0, 98);
            assertFirstWorkerCounts("counts-short");
        }

        @Test
        void missing_lines() {
            started("ant").counts("ant", 0, 10).counts("ant", 12, 99);
            assertFirstWorkerCounts("missing-lines");
        }
    }

    @Nested
    class Of_the_closing_line {
        @Test
        void closing_missing() {
            main.counts("main", 0, 99);
            assertClosing("closing-missing");
        }

        @Test
        void closing_twice() {
            main.counts("main", 0, 99).prints(CLOSING + "\n" + CLOSING + "\n");
            assertClosing("closing-twice");
        }

        @Test
        void closing_misspelt() {
            main.counts("main", 0, 99).prints("All are don!\n");
            assertClosing("closing-misspelt");
        }

        @Test
        void closing_by_worker() {
            started("ant").prints(CLOSING);
            main.counts("main", 0, 99);
            assertClosing("closing-by-worker");
        }

        @Test
        void closing_too_early() {
            main.prints(CLOSING + "\n");
            main.counts("main", 0, 99);
            assertClosing("closing-too-early");
        }
    }

    /** Run 0 shows both workers done; the experiment holds the first one before its line 99. */
    @Nested
    class Of_waiting {
        private final Story held = new Story().at(1);
        private final Telling run0Telling = new Telling(story, false);
        private final Telling heldTelling = new Telling(held, true);

        /** The same program in run 0 and in the experiment, up to main's last line. */
        private final class Telling {
            private final Story of;
            private final boolean holds;
            private final Story.Actor ant;
            private final Story.Actor bee;

            Telling(Story of, boolean holds) {
                this.of = of;
                this.holds = holds;
                ant = of.main.makes("ant");
                bee = of.main.makes("bee");
            }

            void begin() {
                of.main.counts("main", 0, 20);
                of.main.starts(ant);
                of.main.starts(bee);
                ant.begins();
                of.main.counts("main", 21, 99);
                ant.counts("ant", 0, 98);
                if (holds) {
                    ant.does(EventKind.HELD, ant.id);
                } else {
                    ant.counts("ant", 99, 99);
                    ant.ends();
                }
                bee.begins();
                bee.counts("bee", 0, 99);
            }
        }

        private void begin() {
            run0Telling.begin();
            heldTelling.begin();
            heldTelling.bee.ends();
        }

        private void closes() {
            story.main.prints(CLOSING + "\n");
            held.at(50).main.prints(CLOSING + "\n");
        }

        private void assertNotWaiting(String reason) {
            Bench bench = bench(story, held);
            Worker worker = bench.run0().workers().get(0);
            assertRejected(
                    reason,
                    () -> assertThat(new Experiments(bench).holding(worker).beforeItsLastCountedLine())
                            .didNotPrint(CLOSING));
        }

        private void assertNotFree(String reason) {
            Bench bench = bench(story, held);
            Worker worker = bench.run0().workers().get(0);
            assertRejected(
                    reason,
                    () -> assertThat(new Experiments(bench).holding(worker).atItsFirstEvent())
                            .letOthersGoOnTo(21));
        }

        @Test
        void no_wait() {
            begin();
            closes();
            assertNotWaiting("no-wait");
        }

        @Test
        void sleep_for_join() {
            begin();
            held.at(49).main.does(EventKind.SLEEP, 0, 5_000_000_000L);
            closes();
            assertNotWaiting("sleep-for-join");
        }

        @Test
        void waits_for_one_only() {
            begin();
            held.at(49).main.joins(heldTelling.bee);
            closes();
            assertNotWaiting("waits-for-one-only");
        }

        @Test
        void timed_wait_too_short() {
            begin();
            held.at(49).main.does(EventKind.JOIN, heldTelling.ant.id, 10_000_000);
            held.main.does(EventKind.JOINED, heldTelling.ant.id, 0);
            closes();
            assertNotWaiting("timed-wait-too-short");
        }

        @Test
        void join_before_start() {
            held.at(3).main.joins(heldTelling.ant);
            begin();
            closes();
            assertNotWaiting("join-before-start");
        }

        @Test
        void signal_too_early() {
            heldTelling.ant.does(EventKind.RELEASE, 900, 1, "CountDownLatch.countDown");
            begin();
            held.at(49).main.does(EventKind.ACQUIRE, 900, 0, "CountDownLatch.await");
            closes();
            assertNotWaiting("signal-too-early");
        }

        @Test
        void busy_wait_plain_field() {
            int flag = story.field("Main", "done", false, true);
            held.field("Main", "done", false, true);
            begin();
            held.at(49).main.does(EventKind.READ, 0, flag);
            held.main.does(EventKind.SPINNING, 0, flag);
            held.main.does(EventKind.QUIET, 0, 1);
            held.endsAs(new Outcome.Quiet());
            assertNotWaiting("busy-wait-plain-field");
        }

        @Test
        void start_join_start_join() {
            run0Telling.begin();
            held.main.counts("main", 0, 20).starts(heldTelling.ant);
            heldTelling.ant.does(EventKind.HELD, heldTelling.ant.id);
            held.at(30).main.does(EventKind.STUCK, heldTelling.ant.id, heldTelling.ant.id, "Thread.join");
            held.main.does(EventKind.QUIET);
            held.endsAs(new Outcome.Quiet());
            assertNotFree("start-join-start-join");
        }

        @Test
        void join_in_loop() {
            run0Telling.begin();
            held.main.counts("main", 0, 20).starts(heldTelling.ant);
            held.main.starts(heldTelling.bee);
            heldTelling.ant.does(EventKind.HELD, heldTelling.ant.id);
            heldTelling.bee.counts("bee", 0, 99);
            held.at(30).main.does(EventKind.STUCK, heldTelling.ant.id, heldTelling.ant.id, "Thread.join");
            held.main.does(EventKind.QUIET);
            held.endsAs(new Outcome.Quiet());
            assertNotFree("join-in-loop");
        }

        @Test
        void workers_wait_for_each_other() {
            run0Telling.begin();
            held.main.counts("main", 0, 20).starts(heldTelling.ant);
            held.main.starts(heldTelling.bee);
            held.main.counts("main", 21, 99);
            heldTelling.ant.does(EventKind.HELD, heldTelling.ant.id);
            held.at(30);
            heldTelling.bee.does(EventKind.STUCK, heldTelling.ant.id, heldTelling.ant.id, "Thread.join");
            held.main.does(EventKind.QUIET);
            held.endsAs(new Outcome.Quiet());
            assertNotFree("workers-wait-for-each-other");
        }

        @Test
        void aJoinOnBothIsAccepted() {
            begin();
            held.main.does(EventKind.STUCK, heldTelling.ant.id, heldTelling.ant.id, "Thread.join");
            held.main.does(EventKind.QUIET);
            held.endsAs(new Outcome.Quiet());
            story.main.prints(CLOSING + "\n");
            Bench bench = bench(story, held);

            assertThat(new Experiments(bench)
                            .holding(bench.run0().workers().get(0))
                            .beforeItsLastCountedLine())
                    .didNotPrint(CLOSING);

            assertThat(bench.advice()).isEmpty();
        }

        @Test
        void whatCouldNotBeControlledIsInconclusive() {
            begin();
            held.main.does(EventKind.CONTROL_RELEASED, 0, 0, "java.util.Timer");
            closes();
            Bench bench = bench(story, held);

            Inconclusive inconclusive = catchThrowableOfType(
                    Inconclusive.class,
                    () -> assertThat(new Experiments(bench)
                                    .holding(bench.run0().workers().get(0))
                                    .beforeItsLastCountedLine())
                            .didNotPrint(CLOSING));

            assertThat(inconclusive.reason().in(Locale.ENGLISH)).contains("java.util.Timer");
        }
    }

    @Test
    void whatOnlyTheClockEndedIsInconclusive() {
        started("ant").counts("ant", 0, 5);
        story.endsAs(new Outcome.WallDeadline());

        assertThat(catchThrowableOfType(
                        Inconclusive.class,
                        () -> assertThat(run().workers().get(0)).counts(0, 99)))
                .isNotNull();
    }
}
