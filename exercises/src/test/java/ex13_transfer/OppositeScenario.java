package ex13_transfer;

import java.util.List;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Three threads move money between the same accounts in opposite directions, and round in a circle. Then ids come whose
 * remainders are alike, in pairs and in a chain from one to the next: whoever orders locks by a remainder of the id, or
 * takes them from a table in the order of the ids, has no order there.
 */
public final class OppositeScenario {
    /** Of the first pair, which has another id between its two, then of the second; none below 0. */
    static final List<Integer> IDS = List.of(1, 17, 2, 12);

    private OppositeScenario() {}

    /** What is reported of the accounts. */
    interface Seen {
        void inTheEnd(int one, int two, int three);

        void alike(int first, int likeTheFirst, int second, int likeTheSecond);

        void chained(int first, int second, int likeTheFirst, int likeTheSecond);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        int unit = Inputs.number(arguments, 0, 1);
        Account one = new Account(1, 100 * unit);
        Account two = new Account(2, 100 * unit);
        Account three = new Account(3, 100 * unit);
        List<Thread> threads = List.of(
                new Thread(() -> {
                    Bank.transfer(one, two, 10 * unit);
                    Bank.transfer(two, three, 10 * unit);
                }),
                new Thread(() -> {
                    Bank.transfer(two, one, 20 * unit);
                    Bank.transfer(three, two, 20 * unit);
                }),
                new Thread(() -> Bank.transfer(three, one, 30 * unit)));
        finish(threads);
        seen.inTheEnd(one.balance, two.balance, three.balance);

        Account first = account(arguments, 0, unit);
        Account likeTheFirst = account(arguments, 1, unit);
        Account second = account(arguments, 2, unit);
        Account likeTheSecond = account(arguments, 3, unit);
        finish(List.of(
                new Thread(() -> Bank.transfer(first, likeTheFirst, 10 * unit)),
                new Thread(() -> Bank.transfer(likeTheFirst, first, 30 * unit)),
                new Thread(() -> Bank.transfer(second, likeTheSecond, 20 * unit)),
                new Thread(() -> Bank.transfer(likeTheSecond, second, 50 * unit))));
        seen.alike(first.balance, likeTheFirst.balance, second.balance, likeTheSecond.balance);

        finish(List.of(
                new Thread(() -> Bank.transfer(first, second, 10 * unit)),
                new Thread(() -> Bank.transfer(second, likeTheFirst, 20 * unit)),
                new Thread(() -> Bank.transfer(likeTheFirst, likeTheSecond, 30 * unit))));
        seen.chained(first.balance, second.balance, likeTheFirst.balance, likeTheSecond.balance);
    }

    private static Account account(String[] arguments, int place, int unit) {
        return new Account(Inputs.number(arguments, 1 + place, IDS.get(place)), 100 * unit);
    }

    private static void finish(List<Thread> threads) throws InterruptedException {
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
