package org.threadgrader.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.mockito.InOrder;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Event;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.run.SmallProgram;
import org.threadgrader.weave.Weaver;

/** A class that is no program, driven by a scenario in a real child JVM; Mockito verifies here what was called there. */
class ScenarioTest {
    @Program(value = "org.threadgrader.check.sample.Relay", scenario = "org.threadgrader.check.sample.RelayScenario")
    static class RelayRequirements {
        @Check(id = "hands-on", points = 60)
        void eachNumberIsHandedOnInOrder(Run run) {
            IntConsumer consumer = mock(IntConsumer.class);
            run.replayOnto(consumer);
            InOrder order = inOrder(consumer);
            order.verify(consumer).accept(0);
            order.verify(consumer).accept(1);
            order.verify(consumer).accept(2);
            order.verifyNoMoreInteractions();
        }

        @Check(id = "real", points = 40)
        void aStubMayDoWhatTheRealOneDoes(Run run) {
            Runnable task = mock(Runnable.class);
            run.replayOnto(task);
            verify(task).run();
            assertThat(run.main().lines()).extracting(line -> line.text()).containsExactly("the real one ran");
        }

        @Check(id = "wrong", points = 0)
        void whatWasNotCalledIsMissed(Run run) {
            IntConsumer consumer = mock(IntConsumer.class);
            run.replayOnto(consumer);
            verify(consumer).accept(3);
        }
    }

    @Test
    void mocksInTheJudgeReceiveTheRecordedCallsOfTheScenariosStubs() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(RelayRequirements.class))
                .execute()
                .testEvents()
                .assertStatistics(all -> all.succeeded(2).failed(1));
    }

    @Test
    void aClassInAnotherPackageIsDrivenUnderTheNameThatTheScenarioKnows() {
        Map<String, byte[]> handedIn = SmallProgram.compile("""
                import java.util.Map;
import java.util.function.IntConsumer;
                class Home {
                    static class Relay {
                        static Thread of(IntConsumer to, int n) { return new Thread(() -> new Handing().all(to, n)); }
                    }
                }
                class Handing {
                    void all(IntConsumer to, int n) { for (int i = 0; i < n; i++) { to.accept(i); } }
                }
                """);
        Run run;
        try (Runner programs = Programs.open(ChildOptions.ownJdk())) {
            run = new Bench(
                            programs,
                            Scenario.over(
                                    RelayRequirements.class,
                                    "org.threadgrader.check.sample.RelayScenario",
                                    "Home$Relay",
                                    handedIn,
                                    new Weaver()))
                    .run0();
        }
        assertThat(run.calls("accept")).extracting(call -> call.number(0)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void noLineOfTheScenarioIsShownAsOneToMend() {
        Map<String, byte[]> handedIn = SmallProgram.compile("""
                import java.util.function.IntConsumer;
                class Relay {
                    static Thread of(IntConsumer to, int n) {
                        return new Thread(() -> { System.out.println("here"); });
                    }
                }
                """);
        String scenario = "org.threadgrader.check.sample.RelayScenario";
        try (Runner programs = Programs.open(ChildOptions.ownJdk())) {
            Run run = new Benches(
                            programs,
                            name -> Scenario.over(RelayRequirements.class, name, "Relay", handedIn, new Weaver()))
                    .of(scenario)
                    .run0();
            Event byTheScenario = run.calls("run").get(0).event();
            Event byTheStudent = run.workers().get(0).lines().get(0).first();

            Rejection rejected = Reason.of("any", "So.", "这样。").in(run, List.of(byTheScenario, byTheStudent));

            assertThat(rejected.where()).extracting(Where::line).containsExactly(4);
            assertThat(rejected.getStackTrace()).hasSize(1);
            assertThat(rejected.facts().toString()).doesNotContain("RelayScenario.java");
        }
    }
}
