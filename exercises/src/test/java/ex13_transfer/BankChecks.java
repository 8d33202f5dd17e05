package ex13_transfer;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.EverySchedule;
import org.threadgrader.check.Experiments;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.check.Worker;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.weave.FieldSite;

/** What ex13 asks for: the money is all there, nobody waits in a circle, and whoever has nothing to do with it goes on. */
@Program(value = "ex13_transfer.Bank", scenario = "ex13_transfer.SumScenario")
class BankChecks {
    private static final Reason WRONG_AMOUNT = Reason.of(
                    "wrong-amount",
                    "A transfer does not move exactly the amount from the one account to the other.",
                    "一次转账没有把这笔钱分毫不差地从一个账户转到另一个账户。")
            .expecting("balances of {0}", "余额是 {0}")
            .but("{1}", "{1}");

    private static final Reason MONEY_LOST = Reason.of(
                    "money-lost",
                    "After transfers at the same time the balances are wrong: one thread undid what another had done.",
                    "同时转账之后余额不对：一个线程把另一个线程做的改动冲掉了。")
            .expecting("balances of {0}", "余额是 {0}")
            .but("{1}", "{1}");

    private static final Reason TRANSFER_DROPPED = Reason.of(
                    "transfer-dropped",
                    "No money is lost, but a transfer was not made: transfer() returned without having moved anything.",
                    "钱没有丢，但有一次转账没有做：transfer() 什么也没转就返回了。")
            .expecting("balances of {0}", "余额是 {0}")
            .but("{1}", "{1}");

    private static final Reason ONE_LOCK_FOR_ALL = Reason.of(
            "one-lock-for-all",
            "{0} was held in the middle of a transfer, and nobody else could transfer meanwhile, not even between other accounts: one lock guards all.",
            "{0}在转账途中被扣住，这时别人都转不了账，哪怕是在毫不相干的账户之间：一把锁管了所有账户。");

    private static final Reason NOT_REFUSED = Reason.of(
                    "not-refused",
                    "A transfer of more than there is in the account was not refused by an IllegalArgumentException.",
                    "转出的钱比账户里的还多，却没有用 IllegalArgumentException 拒绝。")
            .expecting("an IllegalArgumentException", "抛出 IllegalArgumentException")
            .but("{1,choice,0#no exception|1#{0}}", "{1,choice,0#没有异常|1#{0}}");

    private static final Reason REFUSED_BUT_MOVED = Reason.of(
                    "refused-but-moved", "A refused transfer changed a balance all the same.", "转账被拒绝了，余额却变了。")
            .expecting("balances of {0}", "余额是 {0}")
            .but("{1}", "{1}");

    private static final Reason SELF_TRANSFER = Reason.of(
                    "self-transfer",
                    "A transfer from an account to itself is to change nothing.",
                    "从一个账户转给它自己，应当什么都不变。")
            .expecting("balances of {0}", "余额是 {0}")
            .but("{1}", "{1}");

    private static final Reason OVERDRAWN = Reason.of(
                    "overdrawn",
                    "Two threads wanted the same last money, and both got it: between the look at the balance and the transfer somebody else came in between.",
                    "两个线程都要最后那笔钱，结果两个都拿到了：在看余额和转账之间，别的线程插了进来。")
            .expecting("one of them is refused, and the balances are {0}", "其中一个被拒绝，余额是 {0}")
            .but("{1}", "{1}");

    private static final Reason REFUSED_TOO_MUCH = Reason.of(
                    "refused-too-much",
                    "A transfer was refused although there was enough money for it: the whole balance may be moved.",
                    "钱是够的，转账却被拒绝了：全部余额都可以转走。")
            .expecting("balances of {0}", "余额是 {0}")
            .but("{1}", "{1}");

    @Check(id = "sum-kept", points = 40)
    @EverySchedule(schedules = 100)
    void theMoneyIsAllThere(Run run) {
        assertThat(run).neverExits();
        List<Call> alone = run.calls("alone");
        if (!alone.isEmpty()) {
            WRONG_AMOUNT.unless(
                    said(alone.get(0)).equals(money(run, 93, 107)), run, money(run, 93, 107), said(alone.get(0)));
        }
        assertThat(run).hasNoDataRace().endsWell();
        exact(run, "inTheEnd", 23, 142, 135);
    }

    @Check(id = "no-deadlock", points = 40, scenario = "ex13_transfer.OppositeScenario")
    @EverySchedule(schedules = 100)
    void oppositeTransfersEnd(Run run) {
        assertThat(run).neverExits();
        assertThat(run).endsWell().hasNoFindings();
        exact(run, "inTheEnd", 140, 100, 60);
        exact(run, "alike", 120, 80, 130, 70);
        exact(run, "chained", 110, 120, 70, 100);
    }

    @Check(id = "overlap", points = 10, scenario = "ex13_transfer.PairsScenario")
    void transfersBetweenOtherAccountsGoOn(Experiments experiments) {
        Run run = experiments.run0();
        assertThat(run).neverExits();
        assertThat(run).endsWell().hasNoDataRace();
        List<Call> pairs = run.calls("inTheEnd");
        for (Call pair : pairs) {
            String wanted = pair.equals(pairs.get(0)) ? money(run, 80, 120) : money(run, 90, 110);
            WRONG_AMOUNT.unless(said(pair).equals(wanted), run, wanted, said(pair));
        }
        Worker first = run.workers().stream()
                .filter(worker -> !writesOfBalances(worker).isEmpty())
                .findFirst()
                .orElseThrow();
        Run held = experiments.holding(first).before(writesOfBalances(first).get(0));
        assertThat(held).didNotEndWithoutIt();
        boolean overlaps =
                held.calls("done").stream().anyMatch(done -> done.number(0) > 1 && held.isDuringHold(done.event()));
        if (!overlaps) {
            throw ONE_LOCK_FOR_ALL.in(held, held.timeline().all(EventKind.STUCK), first.called());
        }
    }

    @Check(id = "refusal", points = 10, scenario = "ex13_transfer.RefusalScenario")
    @EverySchedule(schedules = 50)
    void tooLittleMoneyIsRefused(Run run) {
        assertThat(run).neverExits();
        List<Call> after = run.calls("after");
        if (!after.isEmpty()) {
            boolean refused = ended(run, "refused", 1);
            String thrown = thrown(run, 1);
            NOT_REFUSED.unless(refused, run, thrown, thrown.isEmpty() ? 0 : 1);
            REFUSED_BUT_MOVED.unless(
                    said(after.get(0)).equals(money(run, 5, 100)), run, money(run, 5, 100), said(after.get(0)));
        }
        assertThat(run).endsWell();
        String second = said(after.get(1));
        REFUSED_TOO_MUCH.unless(!ended(run, "refused", 2), run, money(run, 25, 80), second);
        WRONG_AMOUNT.unless(second.equals(money(run, 25, 80)), run, money(run, 25, 80), second);
        String third = said(after.get(2));
        SELF_TRANSFER.unless(
                third.equals(money(run, 25, 80)) && ended(run, "moved", 3), run, money(run, 25, 80), third);
        String last = said(after.get(3));
        int moved = run.calls("moved").size();
        REFUSED_TOO_MUCH.unless(moved > 2, run, money(run, 0, 105), last);
        OVERDRAWN.unless(moved == 3 && last.equals(money(run, 0, 105)), run, money(run, 0, 105), last);
    }

    /** Balances as they should be, each a multiple of the scenario's unit. */
    private static List<Integer> balances(Run run, int... balances) {
        int unit = run.input(0, 1);
        return IntStream.of(balances).map(balance -> balance * unit).boxed().toList();
    }

    private static String money(Run run, int... balances) {
        return said(balances(run, balances));
    }

    private static void exact(Run run, String report, int... balances) {
        List<Integer> wanted = balances(run, balances);
        Call end = run.calls(report).get(0);
        List<Integer> came = numbers(end);
        String expected = said(wanted);
        MONEY_LOST.unless(sum(came) == sum(wanted), run, expected, said(end));
        TRANSFER_DROPPED.unless(came.equals(wanted), run, expected, said(end));
    }

    private static List<Event> writesOfBalances(Worker worker) {
        List<FieldSite> fields = worker.run().timeline().woven().fields();
        return worker.facts().own().stream()
                .filter(event -> event.kind() == EventKind.WRITE || event.kind() == EventKind.VOLATILE_WRITE)
                .filter(event -> event.value() >= 0 && event.value() < fields.size())
                .filter(event -> fields.get((int) event.value()).name().endsWith("balance"))
                .toList();
    }

    private static boolean ended(Run run, String how, int transfer) {
        return run.calls(how).stream().anyMatch(call -> call.number(0) == transfer);
    }

    /** The exception other than the one asked for that ended a transfer; empty for none. */
    private static String thrown(Run run, int transfer) {
        return run.calls("threw").stream()
                .filter(call -> call.number(0) == transfer)
                .map(call -> call.text(1))
                .findFirst()
                .orElse("");
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> numbers(Call call) {
        return IntStream.range(0, call.arguments().size())
                .mapToObj(place -> (int) call.number(place))
                .toList();
    }

    private static String said(Call call) {
        return said(numbers(call));
    }

    private static String said(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
