package ex13_transfer;

import java.util.List;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Three threads move money between the same accounts in opposite directions, and round in a circle. Then two pairs of accounts
 * do so whose ids are alike: whoever orders the locks by a remainder of the id has no order there.
 */
public final class OppositeScenario {
    private OppositeScenario() {}

    /** What is reported of the accounts. */
    interface Seen {
        void inTheEnd(int one, int two, int three);

        void alike(int one, int seventeen, int two, int twelve);
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

        Account first = new Account(1, 100 * unit);
        Account second = new Account(2, 100 * unit);
        Account seventeen = new Account(17, 100 * unit);
        Account twelve = new Account(12, 100 * unit);
        finish(List.of(
                new Thread(() -> Bank.transfer(first, seventeen, 10 * unit)),
                new Thread(() -> Bank.transfer(seventeen, first, 30 * unit)),
                new Thread(() -> Bank.transfer(second, twelve, 20 * unit)),
                new Thread(() -> Bank.transfer(twelve, second, 50 * unit))));
        seen.alike(first.balance, seventeen.balance, second.balance, twelve.balance);
    }

    private static void finish(List<Thread> threads) throws InterruptedException {
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
