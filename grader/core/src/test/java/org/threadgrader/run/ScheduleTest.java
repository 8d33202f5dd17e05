package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Schedule.Starts.Order;

/** Schedules beside run 0: each is the same whenever it is made, and each does what its name says. */
final class ScheduleTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    private static final String THREE_WORKERS = """
            Thread[] all = new Thread[3];
            for (int i = 0; i < 3; i++) { int n = i + 1; all[i] = new Thread(() -> { say(n); x++; say(n); }); }
            for (Thread t : all) t.start();
            for (Thread t : all) t.join();
            say(x);""";

    private static final Program PROGRAM = SmallProgram.main("static int x;", THREE_WORKERS);

    static Stream<Schedule> schedules() {
        List<Schedule> all = new ArrayList<>();
        for (Order order : Order.values()) {
            all.add(new Schedule.Starts(order));
        }
        for (long seed = 1; seed <= 8; seed++) {
            all.add(new Schedule.RandomWalk(seed, 1));
            all.add(new Schedule.RandomWalk(seed, 4));
            all.add(new Schedule.Pct(seed, 3, 60));
            all.add(new Schedule.Pos(seed));
            all.add(new Schedule.Directed(seed, List.of(3, 5)));
        }
        all.add(new Schedule.Switches(List.of(), true));
        return all.stream();
    }

    /** Two threads wait, one after the other, and two notifies come, of which the second waits for what the first has reached. */
    private static final Program ONE_OF_TWO = SmallProgram.main(
            "static final Object LOCK = new Object(); static int waiting; static String told = \"\";", """
                for (String name : new String[] {"first", "second"}) {
                    int before = waiting;
                    new Thread(() -> {
                        synchronized (LOCK) {
                            waiting++;
                            try { LOCK.wait(); } catch (InterruptedException e) { return; }
                            told += told.isEmpty() ? name + ", " : name;
                            waiting--;
                        }
                    }).start();
                    while (true) { synchronized (LOCK) { if (waiting > before) break; } Thread.yield(); }
                }
                for (int left = 2; left > 0; left--) {
                    synchronized (LOCK) { LOCK.notify(); }
                    while (true) { synchronized (LOCK) { if (waiting < left) break; } Thread.yield(); }
                }
                say(told);""");

    private static Evidence under(Schedule schedule) {
        return BENCH.run(PROGRAM, Plan.RUN_0.schedule(schedule));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void isTheSameRunWheneverItIsMade(Schedule schedule) {
        assertThat(under(schedule).recorded().events())
                .isEqualTo(under(schedule).recorded().events());
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void isTheSameRunByItsSwitches(Schedule schedule) {
        List<Event> events = under(schedule).recorded().events();

        assertThat(whatHappened(under(switches(events)).recorded().events())).isEqualTo(whatHappened(events));
    }

    private static Schedule switches(List<Event> events) {
        List<Integer> order = new ArrayList<>(List.of(1));
        events.stream()
                .filter(event -> event.kind() == EventKind.THREAD_START)
                .forEach(event -> order.add(event.object()));
        List<Schedule.Switch> switches = events.stream()
                .filter(event -> event.kind() == EventKind.SWITCH)
                .map(event -> new Schedule.Switch(
                        order.indexOf(event.thread()), (int) event.value(), order.indexOf(event.object())))
                .toList();
        return new Schedule.Switches(switches, false);
    }

    private static List<String> whatHappened(List<Event> events) {
        return events.stream()
                .filter(event -> event.kind() != EventKind.TURN)
                .map(event -> event.thread() + " " + event.kind() + " " + event.object() + " " + event.value() + " "
                        + event.text())
                .toList();
    }

    @Test
    void forwardRunsEachThreadWhenItStarts() {
        under(new Schedule.Starts(Order.FORWARD)).printed("1", "1", "2", "2", "3", "3", "3");
    }

    @Test
    void reverseRunsTheLastStartedFirst() {
        under(new Schedule.Starts(Order.REVERSE)).printed("3", "3", "2", "2", "1", "1", "3");
    }

    @Test
    void mainFirstRunsThemInTheOrderOfStartsOnceMainWaits() {
        Evidence run = under(new Schedule.Starts(Order.MAIN_FIRST));

        run.printed("1", "1", "2", "2", "3", "3", "3");
        assertThat(run.recorded().events().stream().map(Event::kind).toList())
                .containsSubsequence(
                        EventKind.THREAD_START, EventKind.THREAD_START, EventKind.THREAD_START, EventKind.THREAD_BEGIN);
    }

    @Test
    void roundRobinLetsEveryoneStepInTurn() {
        Evidence run = under(new Schedule.Starts(Order.ROUND_ROBIN));

        assertThat(run.lines().subList(0, 3)).containsExactly("1", "2", "3");
    }

    @Test
    void roundRobinDoesNotSwitchOverAndOverWhereAThreadHasAFieldToItself() {
        Plan plan = Plan.RUN_0.schedule(new Schedule.Starts(Order.ROUND_ROBIN));
        Program own = counting("Runnable r = () -> { Main m = new Main(); for (int i = 0; i < 50; i++) m.n++; };");
        Program shared = counting("Main m = new Main(); Runnable r = () -> { for (int i = 0; i < 50; i++) m.n++; };");

        assertThat(BENCH.run(own, plan).events(EventKind.SWITCH)).hasSizeLessThan(30);
        assertThat(BENCH.run(shared, plan).events(EventKind.SWITCH)).hasSizeGreaterThan(150);
    }

    private static Program counting(String work) {
        return SmallProgram.main(
                "int n;",
                work + " Thread s = new Thread(r), t = new Thread(r); s.start(); t.start(); s.join(); t.join();");
    }

    @Test
    void aLongRunDoesNotUseUpItsEventsByPlacesForASwitch() {
        Program program = SmallProgram.main("int factor = 3;", """
                Main m = new Main(); Runnable r = () -> { long sum = 0; for (int i = 0; i < 550_000; i++) sum += m.factor; say(sum); };
                Thread s = new Thread(r), t = new Thread(r); s.start(); t.start(); s.join(); t.join();""");
        Plan plan = Plan.RUN_0.schedule(new Schedule.Switches(List.of(), true));
        BENCH.run(program, plan).printed("1650000", "1650000");
    }

    @Test
    void aWaitMayEndWithoutAReasonWhereThePlanAllowsIt() {
        Program program = SmallProgram.main("static boolean ready;", """
                Object lock = new Object();
                Thread t = new Thread(() -> { synchronized (lock) { if (!ready) lock.wait(); say(ready); } });
                t.start(); Thread.yield(); synchronized (lock) { ready = true; lock.notify(); } t.join();""".replace(
                        "lock.wait()", "try { lock.wait(); } catch (InterruptedException e) { }"));
        List<String> seen = new ArrayList<>();
        for (long seed = 1; seed <= 30; seed++) {
            Plan plan = Plan.RUN_0.schedule(new Schedule.RandomWalk(seed, 1));
            BENCH.run(program, plan).printed("true");
            seen.addAll(BENCH.run(program, plan.withSpuriousWakeUps()).lines());
        }

        assertThat(seen).contains("false");
    }

    /** JLS 17.2.2: the choice is arbitrary. */
    @Test
    void aNotifyReachesAnyOfThoseThatWait() {
        List<String> seen = new ArrayList<>();
        for (long seed = 1; seed <= 10; seed++) {
            Evidence run = BENCH.run(ONE_OF_TWO, Plan.RUN_0.schedule(new Schedule.RandomWalk(seed, 1)));
            seen.addAll(run.lines());

            Schedule same = switches(run.recorded().events());
            BENCH.run(ONE_OF_TWO, Plan.RUN_0.schedule(same)).printed(run.lines().toArray(String[]::new));
        }

        assertThat(seen).contains("first, second", "second, first");
    }

    @Test
    void withoutChanceANotifyReachesWhoHasWaitedLongest() {
        BENCH.run(ONE_OF_TWO, Plan.RUN_0).printed("first, second");
    }
}
