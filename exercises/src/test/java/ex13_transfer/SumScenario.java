package ex13_transfer;

import java.util.List;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Three threads move money between three accounts, always towards the greater id, so that nobody can get into a circle.
 * Before that main moves some alone.
 */
public final class SumScenario {
    private SumScenario() {}

    /** What is reported of the accounts. */
    interface Seen {
        void alone(int one, int two);

        void inTheEnd(int one, int two, int three);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        int unit = Inputs.number(arguments, 0, 1);
        Account one = new Account(1, 100 * unit);
        Account two = new Account(2, 100 * unit);
        Account three = new Account(3, 100 * unit);
        Bank.transfer(one, two, 7 * unit);
        seen.alone(one.balance, two.balance);
        List<Thread> threads = List.of(
                new Thread(() -> {
                    Bank.transfer(one, two, 10 * unit);
                    Bank.transfer(one, two, 10 * unit);
                }),
                new Thread(() -> {
                    Bank.transfer(one, two, 20 * unit);
                    Bank.transfer(two, three, 5 * unit);
                }),
                new Thread(() -> Bank.transfer(one, three, 30 * unit)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        seen.inTheEnd(one.balance, two.balance, three.balance);
    }
}
