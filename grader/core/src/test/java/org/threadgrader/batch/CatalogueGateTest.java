package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.compile.Compiler;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.message.Message;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Story;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

class CatalogueGateTest {
    private static final Timeline TIMELINE = new Story().timeline();
    private static final CatalogueGate.Effort ONCE = new CatalogueGate.Effort(20, 1, 0, 1);

    @TempDir
    Path folder;

    private final Deque<Exploration> explorations = new ArrayDeque<>();
    private final Runner runner = mock(Runner.class);
    private SmallCatalogue small;

    @BeforeEach
    void begin() throws IOException {
        small = new SmallCatalogue(folder).pair();
    }

    @Test
    void allIsWellWhenTheFaultyProgramsFaultsAreFoundAndNoOthers() {
        explorations.add(exploration(race(), deadlock(), found(Kind.EXCEPTION, Optional.empty(), true)));
        explorations.add(exploration());

        CatalogueReport report = judge(ONCE);

        assertThat(report.ok()).isTrue();
        assertThat(report.faulty()).isEqualTo(1);
        assertThat(report.right()).isEqualTo(1);
    }

    @Test
    void aFaultThatIsNotFoundIsMissed() {
        explorations.add(exploration(race()));
        explorations.add(exploration());

        assertThat(said(judge(ONCE))).containsExactly("Faulty MISSED deadlock was not found in run 0 and 20 schedules");
    }

    @Test
    void aFaultThatIsNotThereIsAnAccusation() {
        explorations.add(exploration(race(), deadlock()));
        explorations.add(exploration(race()));

        assertThat(said(judge(ONCE))).containsExactly("Right ACCUSED accused of race (run 0, Main.java:7): words");
    }

    @Test
    void whatCouldNotBeControlledIsShown() {
        explorations.add(exploration(race(), deadlock()));
        explorations.add(new Exploration(TIMELINE, 20, List.of(), List.of(), List.of(Message.text("a timer"))));

        assertThat(said(judge(ONCE))).containsExactly("Right INCONCLUSIVE a timer");
    }

    @Test
    void aFindingThatItsScheduleDoesNotShowAgainIsAFailure() {
        Found once = found(Kind.RACE, Optional.of(new ScheduleName("pct", 17)), false);
        explorations.add(exploration(once, deadlock()));
        explorations.add(exploration());

        assertThat(said(judge(ONCE))).containsExactly("Faulty DIFFERS race was not found again in its schedule pct:17");
    }

    @Test
    void aJudgingThatFindsTheSameInAnotherScheduleDiffers() {
        explorations.add(exploration(race(), deadlock()));
        explorations.add(exploration(found(Kind.RACE, Optional.of(new ScheduleName("pos", 3)), true), deadlock()));

        CatalogueReport report = judge(List.of("Faulty"), new CatalogueGate.Effort(20, 2, 0, 1));

        assertThat(said(report)).containsExactly("Faulty DIFFERS judging 2 found something else than the first");
    }

    @Test
    void aFailureOfTheEngineCostsOneProgramAndItsChildJvm() {
        explorations.add(exploration(race(), deadlock()));

        CatalogueReport report = judge(ONCE);

        assertThat(said(report)).hasSize(1).first().asString().startsWith("Right NOT_JUDGED the grader itself failed");
        verify(runner, times(1)).close();
    }

    @Test
    void aProgramThatDoesNotCompileIsNotJudged() throws IOException {
        small.addSource("topic/Faulty", SmallCatalogue.FAULTY + "public class Faulty {\n  int x\n}\n");
        explorations.add(exploration());

        assertThat(said(judge(ONCE)))
                .containsExactly("Faulty NOT_JUDGED it does not compile: topic/Faulty.java:7: ';' expected");
    }

    @Test
    void aProgramThatNeedsANewerJdkIsSkippedByName() throws IOException {
        small.add("topic/Faulty", SmallCatalogue.FAULTY + "// needs: 999\n");
        explorations.add(exploration());

        CatalogueReport report = judge(ONCE);

        assertThat(report.skipped()).containsExactly("Faulty");
        assertThat(report.faulty()).isZero();
        assertThat(report.ok()).isTrue();
    }

    @Test
    void aBadHeaderIsAFailureToo() throws IOException {
        small.add("topic/Odd", "// verdict: luck\n");
        explorations.add(exploration(race(), deadlock()));
        explorations.add(exploration());

        CatalogueReport report = judge(ONCE);

        assertThat(report.headers()).isNotEmpty();
        assertThat(report.ok()).isFalse();
    }

    @Test
    void aScheduleThatIsNotTheSameInEachReplayIsAFailure() {
        CatalogueGate.Exploring exploring = mock(CatalogueGate.Exploring.class);
        when(exploring.explore(any(), any(), anyInt())).thenReturn(exploration(race(), deadlock()));
        when(exploring.alike(any(), any(), eq(new ScheduleName("pct", 4)), eq(100)))
                .thenReturn(99);

        CatalogueReport report = judge(List.of("Faulty"), new CatalogueGate.Effort(20, 2, 100, 1), exploring);

        assertThat(said(report)).containsExactly("Faulty DIFFERS schedule pct:4 was the same in 99 of 100 replays");
        assertThat(report.replayed()).isEqualTo(1);
    }

    private CatalogueReport judge(CatalogueGate.Effort effort) {
        return judge(List.of(), effort);
    }

    private CatalogueReport judge(List<String> names, CatalogueGate.Effort effort) {
        return judge(names, effort, (with, program, schedules) -> explorations.removeFirst());
    }

    private CatalogueReport judge(List<String> names, CatalogueGate.Effort effort, CatalogueGate.Exploring exploring) {
        CatalogueGate gate = new CatalogueGate(
                Compiler::local,
                () -> runner,
                exploring,
                new FaultLog(folder.resolve("faults.log")),
                (done, all) -> {});
        return gate.verify(small.read(), names, effort);
    }

    private static List<String> said(CatalogueReport report) {
        List<String> said = new ArrayList<>();
        for (CatalogueReport.Failure failure : report.failures()) {
            said.add(failure.program() + " " + failure.sort() + " " + failure.what());
        }
        return said;
    }

    private static Exploration exploration(Found... findings) {
        return new Exploration(TIMELINE, 20, List.of(), List.of(findings), List.of());
    }

    private static Found race() {
        return found(Kind.RACE, Optional.empty(), true);
    }

    private static Found deadlock() {
        return found(Kind.DEADLOCK, Optional.of(new ScheduleName("pct", 4)), true);
    }

    private static Found found(Kind kind, Optional<ScheduleName> schedule, boolean reproduced) {
        Site site = new Site("Main", "main", "Main.java", 7);
        Finding finding = new Finding(kind, kind.id(), Message.text("words"), List.of(site), List.of());
        return new Found(finding, schedule, reproduced, TIMELINE);
    }
}
