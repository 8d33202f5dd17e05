package ex13_transfer;

import java.util.ArrayList;
import java.util.List;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Six threads, each of which moves money between two accounts that no other one uses; a seventh uses the same as the first.
 * The ids of the first pair fall into few places of any small table of locks, so that some other pair has locks of its own.
 */
public final class PairsScenario {
    private static final int[][] IDS = {{8, 24}, {1, 7}, {5, 13}, {3, 19}, {11, 30}, {17, 22}};

    private PairsScenario() {}

    /** What is reported of the pairs, the first of which has number 1. */
    interface Seen {
        void done(int pair);

        void inTheEnd(int from, int to);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        int unit = Inputs.number(arguments, 0, 1);
        List<Account> from = new ArrayList<>();
        List<Account> to = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int pair = 0; pair < IDS.length; pair++) {
            from.add(new Account(IDS[pair][0], 100 * unit));
            to.add(new Account(IDS[pair][1], 100 * unit));
            threads.add(moving(from.get(pair), to.get(pair), pair + 1, 10 * unit, seen));
        }
        threads.add(moving(from.get(0), to.get(0), 1, 10 * unit, seen));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        for (int pair = 0; pair < IDS.length; pair++) {
            seen.inTheEnd(from.get(pair).balance, to.get(pair).balance);
        }
    }

    private static Thread moving(Account from, Account to, int pair, int amount, Seen seen) {
        return new Thread(() -> {
            Bank.transfer(from, to, amount);
            seen.done(pair);
        });
    }
}
