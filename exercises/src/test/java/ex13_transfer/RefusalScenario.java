package ex13_transfer;

import org.threadgrader.probe.Stubs;

/**
 * Too little money, then enough, then an account and itself, one thread after the other. In the end two threads want the
 * same last money at the same time.
 */
public final class RefusalScenario {
    private final Seen seen = Stubs.of(Seen.class);
    private final Account poor = new Account(1, 5);
    private final Account rich = new Account(2, 100);

    private RefusalScenario() {}

    /** What is reported: how a transfer ended, and what the accounts hold after it. */
    interface Seen {
        void moved(int number);

        void refused(int number);

        void threw(int number, String exception);

        void after(int poor, int rich);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        new RefusalScenario().play();
    }

    private void play() throws InterruptedException {
        together(transfer(1, poor, rich, 10));
        together(transfer(2, rich, poor, 20));
        together(transfer(3, rich, rich, 30));
        together(transfer(4, poor, rich, 25), transfer(5, poor, rich, 25));
    }

    private void together(Thread... threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        seen.after(poor.balance, rich.balance);
    }

    private Thread transfer(int number, Account from, Account to, int amount) {
        return new Thread(() -> {
            try {
                Bank.transfer(from, to, amount);
                seen.moved(number);
            } catch (IllegalArgumentException refusal) {
                seen.refused(number);
            } catch (RuntimeException other) {
                seen.threw(number, other.getClass().getSimpleName());
            }
        });
    }
}
