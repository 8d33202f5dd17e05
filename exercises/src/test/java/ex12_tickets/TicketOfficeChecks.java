package ex12_tickets;

import static org.threadgrader.check.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.check.Call;
import org.threadgrader.check.Check;
import org.threadgrader.check.EverySchedule;
import org.threadgrader.check.Participant;
import org.threadgrader.check.Program;
import org.threadgrader.check.Reason;
import org.threadgrader.check.Run;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;

/** What ex12 asks for: each ticket is sold once and none is lost, however the sellers come between each other's steps. */
@Program(value = "ex12_tickets.TicketOffice", scenario = TicketOfficeChecks.SCENARIO)
class TicketOfficeChecks {
    static final String SCENARIO = "ex12_tickets.TicketOfficeScenario";

    private static final Reason OVERSOLD = Reason.of(
                    "tickets-oversold",
                    "The office had {0} tickets and sold {1}. Looking whether one is left and taking it must be one step, or two sellers see the same last ticket.",
                    "售票处只有 {0} 张票，却卖出了 {1} 张。“看还有没有票”和“拿走一张”必须是一步，否则两个售票员会看到同一张最后的票。")
            .expecting("{0} tickets sold, then -1", "卖出 {0} 张，之后回答 -1")
            .but("{1} tickets sold", "卖出了 {1} 张");

    private static final Reason LOST = Reason.of(
                    "tickets-lost",
                    "{0} tickets were there and asked for, but the office sold only {1}. As long as one is left, it must be sold.",
                    "有 {0} 张票可卖，也有人要，售票处却只卖出了 {1} 张。只要还有票，就必须卖。")
            .expecting("{0} tickets sold", "卖出 {0} 张")
            .but("{1} tickets sold", "卖出了 {1} 张");

    private static final Reason WRONG_NUMBER = Reason.of(
                    "ticket-number-wrong",
                    "{0} got a ticket with the number {1}, but the tickets are numbered from 1 to {2}.",
                    "{0}拿到的票号是 {1}，可是票号应当从 1 到 {2}。")
            .expecting("numbers from 1 to {2}", "票号从 1 到 {2}")
            .but("the number {1}", "票号 {1}");

    private static final Reason WRONG_ANSWER = Reason.of(
                    "sold-out-answer",
                    "When all {2} tickets were sold, {0} was answered {1} again and again: who gets no ticket must be told so by -1.",
                    "{2} 张票全部卖完之后，{0}一再得到 {1}：没有票时必须回答 -1。")
            .expecting("-1 when all are sold", "卖完之后回答 -1")
            .but("the answer {1}", "回答 {1}");

    private static final Reason WRONG_COUNT = Reason.of(
                    "ticket-count-wrong",
                    "When {1} of {0} tickets had been sold, left() answered {2} and sold() answered {3}: the office''s counts do not match its sales.",
                    "{0} 张票卖出 {1} 张之后，left() 回答 {2}，sold() 回答 {3}：账面和实际卖出的对不上。")
            .expecting("left() {4} and sold() {1}", "left() 是 {4}，sold() 是 {1}")
            .but("left() {2} and sold() {3}", "left() 是 {2}，sold() 是 {3}");

    private static final Reason TWICE = Reason.of(
                    "ticket-sold-twice",
                    "Ticket {2} was sold by {0} and again by {1}. Between reading the number and crossing it off no other seller may come: make the two one step.",
                    "{2} 号票被{0}卖了一次，又被{1}卖了一次。读出票号之后、划掉它之前，不能有别的售票员插进来：这两件事要合成一步。")
            .expecting("each number once", "每个票号只卖一次")
            .but("number {2} twice", "{2} 号卖了两次");

    private static final Reason NOT_ITS_OWN = Reason.of(
                    "tickets-of-another-office",
                    "Nobody had bought anything yet, and the office with {0} tickets answered {1} to left(), which is what another office had: each office needs fields of its own, which are not static.",
                    "还没有人买票，有 {0} 张票的售票处对 left() 却回答 {1}，那是另一个售票处的票数。每个售票处都要有自己的字段，不能是 static。")
            .expecting("left() {0}", "left() 是 {0}")
            .but("left() {1}", "left() 是 {1}");

    private static final Reason CUT_OFF = Reason.of(
                    "exit-cuts-off",
                    "The program was over before every office was counted: your code ends it instead of returning.",
                    "还没有清点完每个售票处，程序就结束了：你的代码没有返回，而是结束了它。")
            .expecting("all offices sell and are counted", "所有售票处都卖完票，并且清点")
            .but("the program was over before", "程序提前结束了");

    private static final Reason MAIN_THROWS = Reason.of(
                    "main-throws",
                    "Main only opens the offices and waits for the sellers, and an exception ended it: {0}. Did your code interrupt a thread that is not its own?",
                    "主线程只是开售票处、等售票员，却被一个异常结束了：{0}。是不是你的代码中断了不属于它的线程？")
            .expecting("all offices sell and are counted", "所有售票处都卖完票，并且清点")
            .but("{0}", "{0}");

    private static final Reason UNGUARDED = Reason.of(
                    "data-race",
                    "The sellers change the same data at the same time, and nothing keeps them apart: no lock, or not one and the same lock for all. So it does not come out right.",
                    "售票员们同时修改同一份数据，没有任何东西把他们隔开：要么没有锁，要么用的不是同一把锁。所以结果对不上。")
            .expecting(
                    "{0} tickets sold, then -1; left() {1} and sold() {0}",
                    "卖出 {0} 张，之后回答 -1；left() 是 {1}，sold() 是 {0}")
            .but("{2} tickets sold; left() {3} and sold() {4}", "卖出了 {2} 张；left() 是 {3}，sold() 是 {4}");

    private static final Reason UNGUARDED_AND_BROKEN = Reason.of(
                    "data-race",
                    "The sellers change the same data at the same time, and nothing keeps them apart: no lock, or not one and the same lock for all. It broke, and an exception came out.",
                    "售票员们同时修改同一份数据，没有任何东西把他们隔开：要么没有锁，要么用的不是同一把锁。数据被弄坏了，于是抛出了异常。")
            .expecting("a ticket or -1 for each seller", "每个售票员得到一张票或者 -1")
            .but("an exception", "抛出了异常");

    /** What shows how a seller came by a ticket. */
    private static final Set<EventKind> STEPS = EnumSet.of(
            EventKind.READ,
            EventKind.WRITE,
            EventKind.VOLATILE_READ,
            EventKind.VOLATILE_WRITE,
            EventKind.ACQUIRE,
            EventKind.RELEASE,
            EventKind.POLL);

    /** Of each seller, so that two sellers fit into one message. */
    private static final int MOST_STEPS = 2;

    /**
     * One office of the scenario: what it had, what it was asked for, and what was reported of it.
     *
     * @param demand how many of its tickets the sellers ask for
     */
    private record Office(int tickets, int demand, List<Call> sold, List<Call> counted) {
        static Office of(Run run, int tickets, int demand) {
            return new Office(tickets, demand, about(run.calls("sold"), tickets), about(run.calls("counted"), tickets));
        }

        /** The sales of tickets that there are. */
        List<Call> real() {
            return sold.stream()
                    .filter(call -> call.number(1) >= 1 && call.number(1) <= tickets)
                    .toList();
        }

        private static List<Call> about(List<Call> calls, int tickets) {
            return calls.stream().filter(call -> call.number(0) == tickets).toList();
        }
    }

    @Check(id = "exact-totals", points = 50)
    @EverySchedule
    void asManyAreSoldAsThereAre(Run run) {
        for (Office office : offices(run)) {
            List<Call> sold = office.sold();
            requireRightAnswer(office, run);
            if (sold.size() > office.demand()) {
                requireGuardedWrites(office, run);
                // Then the office has as many as it should have, but sells one for two.
                requireEachNumberOnce(office, run);
                // The last ticket, and the one too many.
                Call last = sold.get(office.demand() - 1);
                Call extra = sold.get(office.demand());
                throw OVERSOLD.in(run, steps(run, last, extra), office.tickets(), sold.size());
            }
            for (Call call : sold) {
                if (call.number(1) < 1 || call.number(1) > office.tickets()) {
                    throw WRONG_NUMBER.in(run, steps(run, call), seller(run, call), call.number(1), office.tickets());
                }
            }
            requireRightCounts(office, run);
        }
    }

    /** A seller who gets the same impossible number twice in a row was meant to be refused. */
    private static void requireRightAnswer(Office office, Run run) {
        Map<Integer, Call> before = new HashMap<>();
        for (Call call : office.sold()) {
            Call last = before.put(call.event().thread(), call);
            if (last != null && call.number(1) < 1 && last.number(1) == call.number(1)) {
                throw WRONG_ANSWER.in(run, steps(run, last), seller(run, last), last.number(1), office.tickets());
            }
        }
    }

    private static void requireRightCounts(Office office, Run run) {
        int sold = office.sold().size();
        int left = office.tickets() - sold;
        for (Call counted : office.counted()) {
            if (counted.number(1) != left || counted.number(2) != sold) {
                requireGuardedWrites(office, run);
                throw WRONG_COUNT.in(
                        run,
                        List.of(counted.event()),
                        office.tickets(),
                        sold,
                        counted.number(1),
                        counted.number(2),
                        left);
            }
        }
    }

    /** Where sellers write over each other, wrong totals are only what comes of it: the cause is told. */
    private static void requireGuardedWrites(Office office, Run run) {
        Call counted = office.counted().get(0);
        Optional<Finding> race = raceOfWrites(run);
        if (race.isPresent()) {
            throw UNGUARDED.in(
                    run,
                    race.get().shown(),
                    office.demand(),
                    office.tickets() - office.demand(),
                    office.sold().size(),
                    counted.number(1),
                    counted.number(2));
        }
    }

    /** A look outside of the lock is a race, too, but there the look is the mistake. */
    private static Optional<Finding> raceOfWrites(Run run) {
        return run.findings().stream()
                .filter(finding -> finding.kind() == Kind.RACE)
                .filter(race -> race.shown().stream()
                                .filter(event -> event.kind() == EventKind.WRITE)
                                .count()
                        > 1)
                .findFirst();
    }

    @Check(id = "no-number-twice", points = 30)
    @EverySchedule
    void noNumberIsSoldTwice(Run run) {
        for (Office office : offices(run)) {
            requireEachNumberOnce(office, run);
        }
    }

    private static void requireEachNumberOnce(Office office, Run run) {
        Map<Long, Call> byNumber = new HashMap<>();
        for (Call call : office.real()) {
            Call before = byNumber.put(call.number(1), call);
            if (before != null) {
                throw TWICE.in(run, steps(run, before, call), seller(run, before), seller(run, call), call.number(1));
            }
        }
    }

    @Check(id = "no-data-race", points = 20)
    @EverySchedule
    void nothingIsSharedWithoutOrder(Run run) {
        List<Office> offices = offices(run);
        assertThat(run).hasNoDataRace();
        for (Office office : offices) {
            requireProgress(office, run);
        }
    }

    /** Who sells one number again and again changes nothing that others could come between. */
    private static void requireProgress(Office office, Run run) {
        Map<Integer, Call> before = new HashMap<>();
        for (Call call : office.real()) {
            Call last = before.put(call.event().thread(), call);
            if (last != null && last.number(1) == call.number(1)) {
                throw TWICE.in(run, steps(run, last, call), seller(run, last), seller(run, call), call.number(1));
            }
        }
    }

    /** Asked of all offices before anybody sells. */
    private static void requireCountsOfTheirOwn(Run run) {
        List<Call> opened = run.calls("opened");
        for (Call one : opened) {
            boolean anothers = opened.stream().anyMatch(other -> other.number(0) == one.number(1));
            if (one.number(1) != one.number(0) && anothers) {
                throw NOT_ITS_OWN.in(run, List.of(one.event()), one.number(0), one.number(1));
            }
        }
    }

    /** The offices, each of which sold what it was asked for: without that nothing above means anything. */
    private static List<Office> offices(Run run) {
        int forTwo = run.input(0, TicketOfficeScenario.FOR_TWO_SELLERS);
        int forThree = run.input(1, TicketOfficeScenario.FOR_THREE_SELLERS);
        List<Office> offices = List.of(
                Office.of(run, forTwo, forTwo),
                Office.of(run, forThree, forThree),
                Office.of(
                        run,
                        run.input(2, TicketOfficeScenario.FOR_ONE_EACH),
                        run.input(3, TicketOfficeScenario.ONE_EACH)));
        boolean closed = offices.stream().allMatch(office -> office.counted().size() == TicketOfficeScenario.COUNTS);
        if (!closed || isBroken(run)) {
            requireGuardedUntilItBroke(run);
            assertThat(run).endsWell();
        }
        requireCountsOfTheirOwn(run);
        if (!closed) {
            throw run.main()
                    .facts()
                    .uncaught()
                    .map(thrown -> MAIN_THROWS.in(run, List.of(thrown), thrown.text()))
                    .orElseGet(() -> CUT_OFF.in(run, run.timeline().all(EventKind.EXIT)));
        }
        for (Office office : offices) {
            if (office.sold().size() < office.demand()) {
                throw LOST.in(
                        run,
                        refusals(run, office),
                        office.demand(),
                        office.sold().size());
            }
        }
        return offices;
    }

    /** An exception out of data that two sellers changed at the same time says nothing about its cause. */
    private static void requireGuardedUntilItBroke(Run run) {
        boolean broke = run.findings().stream().anyMatch(finding -> finding.kind() == Kind.EXCEPTION);
        Optional<Finding> race = raceOfWrites(run);
        if (broke && race.isPresent()) {
            throw UNGUARDED_AND_BROKEN.in(run, race.get().shown());
        }
    }

    /** An office may keep a thread of its own: nobody asked how it is closed. Races are the last check's. */
    private static boolean isBroken(Run run) {
        return run.findings().stream()
                .anyMatch(finding -> finding.kind() != Kind.RACE
                        && finding.kind() != Kind.LOCK_ORDER
                        && finding.kind() != Kind.LEAK);
    }

    private static List<Event> refusals(Run run, Office office) {
        return run.calls("refused").stream()
                .filter(call -> call.number(0) == office.tickets())
                .limit(1)
                .flatMap(call -> steps(run, call).stream())
                .toList();
    }

    private static Object seller(Run run, Call call) {
        return run.by(call.event()).<Object>map(Participant::called).orElse("?");
    }

    private static List<Event> steps(Run run, Call... calls) {
        return Stream.of(calls)
                .flatMap(call -> stepsTo(run, call).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Event::index))
                .toList();
    }

    /** The last steps in the student's code before a report, and the report. */
    private static List<Event> stepsTo(Run run, Call call) {
        List<Event> steps = new ArrayList<>();
        for (Event event : run.timeline().events().subList(0, call.event().index())) {
            if (event.thread() == call.event().thread()) {
                if (event.kind() == EventKind.CALL) {
                    steps.clear();
                } else if (STEPS.contains(event.kind()) && isStudents(run, event)) {
                    steps.add(event);
                }
            }
        }
        List<Event> shown = new ArrayList<>(steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size()));
        shown.add(call.event());
        return shown;
    }

    private static boolean isStudents(Run run, Event event) {
        return run.timeline()
                .site(event)
                .filter(site -> !site.className().startsWith(SCENARIO))
                .isPresent();
    }
}
