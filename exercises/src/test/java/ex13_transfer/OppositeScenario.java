package ex13_transfer;

import java.util.List;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/** Three threads move money between the same accounts in opposite directions, and round in a circle. */
public final class OppositeScenario {
    private OppositeScenario() {}

    /** What is reported of the accounts. */
    interface Seen {
        void inTheEnd(int one, int two, int three);
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
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        seen.inTheEnd(one.balance, two.balance, three.balance);
    }
}
