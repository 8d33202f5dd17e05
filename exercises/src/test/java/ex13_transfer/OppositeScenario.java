package ex13_transfer;

import java.util.List;
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
        Account one = new Account(1, 100);
        Account two = new Account(2, 100);
        Account three = new Account(3, 100);
        List<Thread> threads = List.of(
                new Thread(() -> {
                    Bank.transfer(one, two, 10);
                    Bank.transfer(two, three, 10);
                }),
                new Thread(() -> {
                    Bank.transfer(two, one, 20);
                    Bank.transfer(three, two, 20);
                }),
                new Thread(() -> Bank.transfer(three, one, 30)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        seen.inTheEnd(one.balance, two.balance, three.balance);
    }
}
