package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.threadgrader.Golden;
import org.threadgrader.judge.Judge;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Event;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;

/** What checks over scenarios say: their author's own reasons, in both languages. */
class ReasonTest {
    private static final Runner PROGRAMS = Programs.open(ChildOptions.ownJdk());

    private static final Reason TOO_MANY = Reason.of("too-many-numbers", "{0} handed on {1} numbers.", "{0}传出了 {1} 个数。")
            .expecting("{1,choice,0#no number|1#one number}", "至多一个数")
            .but("{1} numbers", "{1} 个数");

    @Program(value = "org.threadgrader.check.sample.Relay", scenario = "org.threadgrader.check.sample.RelayScenario")
    static class Requirements {
        @Check(id = "one-number", points = 30)
        void aRelayHandsOnOneNumber(Run run) {
            List<Call> calls = run.calls("accept");
            if (calls.size() > 1) {
                throw TOO_MANY.in(
                        run,
                        List.of(calls.get(1).event()),
                        run.by(calls.get(1).event()).orElseThrow().called(),
                        calls.size());
            }
        }

        @Check(id = "verified", points = 30)
        void mockitosWordsGiveTheAuthorsReason(Run run) {
            IntConsumer consumer = mock(IntConsumer.class);
            run.replayOnto(consumer);
            List<Event> shown = run.calls("accept").stream().map(Call::event).toList();
            TOO_MANY.unless(run, shown, () -> verify(consumer, never()).accept(2), "It", 3);
        }

        @Check(id = "twice", points = 40, scenario = "org.threadgrader.check.sample.RelayTwiceScenario")
        void aScenarioOfItsOwn(Run run) {
            assertThat(run).endsWell().startedExactly(2);
            assertThat(run.calls("accept")).extracting(call -> call.number(0)).containsExactlyInAnyOrder(0L, 1L, 0L);
        }
    }

    private final Judge judge = new Judge();

    @AfterAll
    static void end() {
        PROGRAMS.close();
    }

    private Judgement judged(String check) {
        Benches benches = new Benches(
                PROGRAMS,
                scenario -> Scenario.over(
                        Requirements.class,
                        scenario,
                        "org.threadgrader.check.sample.Relay",
                        ClassPathBench.packageOf(
                                "org.threadgrader.check.sample.Relay",
                                getClass().getClassLoader()),
                        new org.threadgrader.weave.Weaver()));
        return judge.judge(Requirements.class, List.of(check), benches).checks().get(0);
    }

    @Test
    void aRejectionNamesTheAuthorsReasonInBothLanguages() {
        Judgement judged = judged("one-number");
        assertThat(judged.reason()).contains("too-many-numbers");
        assertThat(judged.message().in(Locale.ENGLISH)).isEqualTo("worker 1 (Thread-38) handed on 3 numbers.");
        assertThat(judged.message().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("工作线程 1（Thread-38）传出了 3 个数。");
        assertThat(judged.facts())
                .extracting(fact -> fact.text().in(Locale.ENGLISH))
                .contains("one number", "3 numbers")
                .anyMatch(text -> text.startsWith("reports accept(1)"));
    }

    @Test
    void whatAVerificationMissesIsRejectedForTheAuthorsReason() {
        assertThat(judged("verified").reason()).contains("too-many-numbers");
        assertThat(judged("verified").facts())
                .extracting(fact -> fact.text().in(Locale.ENGLISH))
                .anyMatch(text -> text.startsWith("reports accept(2)"));
    }

    @Test
    void aCheckMayHaveAScenarioOfItsOwn() {
        assertThat(judged("twice").verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aMemberThatTheStudentsClassDoesNotHaveIsNamed() {
        Run run = new Bench(
                        PROGRAMS, SmallProgram.main("throw new NoSuchMethodError(\"'int TicketOffice.sellOne()'\");"))
                .run0();
        assertThatThrownBy(() -> assertThat(run).endsWell()).isInstanceOfSatisfying(Rejection.class, rejection -> {
            assertThat(rejection.reason()).isEqualTo("signature-changed");
            assertThat(rejection.summary().in(Locale.ENGLISH)).contains("'int TicketOffice.sellOne()'");
        });
    }

    @Test
    void aWorkerThatDiesOfWhatMainWroteIsStillTheOneThatThrows() {
        Run run = new Bench(
                        PROGRAMS,
                        SmallProgram.main(
                                "static Object o = \"\";",
                                "o = null; Thread t = new Thread(() -> o.hashCode()); t.start(); t.join();"))
                .run0();
        assertThatThrownBy(() -> assertThat(run).endsWell())
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo("worker-throws"));
    }

    @Test
    void whoeverEndsTheProgramIsToldSoWhateverElseIsMissing() {
        Run run = new Bench(PROGRAMS, SmallProgram.main("System.exit(0);")).run0();
        Rejection rejection =
                catchThrowableOfType(Rejection.class, () -> assertThat(run).neverExits());
        StringBuilder text = new StringBuilder(rejection.reason()).append('\n');
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            text.append(rejection.summary().in(locale)).append('\n');
            rejection
                    .facts()
                    .forEach(fact -> text.append("  ")
                            .append(fact.label().in(locale))
                            .append(": ")
                            .append(fact.text().in(locale))
                            .append('\n'));
        }
        Golden.assertMatches("check-exits.txt", text.toString());
    }

    @Test
    void whoeverComesToTheEndDoesNotExit() {
        assertThat(new Bench(PROGRAMS, SmallProgram.main("")).run0()).neverExits();
    }

    @Test
    void theOnlyFramesAreTheStudents() {
        Run run = new Bench(
                        PROGRAMS,
                        SmallProgram.main(
                                "Thread t = new Thread(() -> { throw new IllegalStateException(); }); t.start(); t.join();"))
                .run0();
        assertThatThrownBy(() -> assertThat(run).endsWell())
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.getStackTrace())
                                .isNotEmpty()
                                .allSatisfy(
                                        frame -> assertThat(frame.getFileName()).isEqualTo("Main.java")));
    }

    @Test
    void aLockThatIsNeverGivenBackHasItsOwnPage() {
        Run run = new Bench(
                        PROGRAMS,
                        SmallProgram.main(
                                "static final Lock lock = new ReentrantLock();",
                                "Thread t = new Thread(lock::lock); t.start(); t.join(); lock.lock();"))
                .run0();
        assertThatThrownBy(() -> assertThat(run).endsWell())
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo("unlock-not-reached"));
    }

    @Test
    void whoeverIsNeverWokenHasMissedASignal() {
        Run run = new Bench(PROGRAMS, SmallProgram.main("Object o = new Object(); synchronized (o) { o.wait(); }"))
                .run0();
        assertThatThrownBy(() -> assertThat(run).endsWell())
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo("lost-signal"));
    }

    @Test
    void aCollectionIsNoElementOfAnArray() {
        Run run = new Bench(
                        PROGRAMS,
                        SmallProgram.main("List<String> list = new ArrayList<>(); while (list.isEmpty()) { }"))
                .run0();
        assertThatThrownBy(() -> assertThat(run).endsWell())
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.facts())
                                .extracting(fact -> fact.text().in(Locale.ENGLISH))
                                .anyMatch(text -> text.contains("an object that is not made for several threads"))
                                .noneMatch(text -> text.contains("element")));
    }

    @Test
    void whatNeverEndsDoesNotEndWell() {
        Run run = new Bench(PROGRAMS, SmallProgram.main("int n = 0; while (true) { System.out.println(n++); }")).run0();
        assertThatThrownBy(() -> assertThat(run).endsWell())
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.reason()).isEqualTo("output-limit"));
    }
}
