package ex02_tally;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.EverySchedule;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;

/** What ex02 asks for. */
@Program(value = "ex02_tally.Tally", scenario = "ex02_tally.TallyScenario")
class TallyChecks {
    private static final int ALONE = 3;
    private static final int TOGETHER = 4;

    private static final Reason WRONG = Reason.of(
                    "total-wrong", "The total is not the number of calls of add().", "总数和 add() 的调用次数不一致。")
            .expecting("a total of {0} after {0} calls", "调用 {0} 次之后总数是 {0}")
            .but("a total of {1}", "总数是 {1}");

    private static final Reason CUT_OFF = Reason.of(
                    "exit-cuts-off", "Your class ends the whole program instead of counting.", "你的类没有计数，而是结束了整个程序。")
            .expecting("add() and total() return", "add() 和 total() 会返回")
            .but("the program was over before that", "还没返回程序就结束了");

    @Check(id = "alone", points = 40)
    void oneThreadAloneCountsRight(Run run) {
        long total = reported(run, "alone");
        WRONG.unless(total == ALONE, run, ALONE, total);
    }

    @Check(id = "together", points = 60)
    @EverySchedule(schedules = 100)
    void noCallIsLost(Run run) {
        assertThat(run).hasNoDataRace();
        long total = reported(run, "together");
        TallyScenario.Seen seen = mock(TallyScenario.Seen.class);
        run.replayOnto(seen);
        WRONG.unless(run, () -> verify(seen).together(TOGETHER), TOGETHER, total);
    }

    /** The guard of every point: the scenario came far enough to report a total, or else it is said what kept it from that. */
    private static long reported(Run run, String how) {
        List<Call> reports = run.calls(how);
        if (reports.isEmpty()) {
            assertThat(run).endsWell();
            throw CUT_OFF.in(run, List.of());
        }
        return reports.get(0).number(0);
    }
}
