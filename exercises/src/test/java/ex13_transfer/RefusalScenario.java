package ex13_transfer;

import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Too little money, then enough, then an account and itself, one thread after the other. In the end two threads want the
 * same last money at the same time.
 */
public final class RefusalScenario {
    private final Seen seen = Stubs.of(Seen.class);
    private final int unit;
    private final Account poor;
    private final Account rich;

    private RefusalScenario(int unit) {
        this.unit = unit;
        this.poor = new Account(1, 5 * unit);
        this.rich = new Account(2, 100 * unit);
    }

    /** What is reported: how a transfer ended, and what the accounts hold after it. */
    interface Seen {
        void moved(int number);

        void refused(int number);

        void threw(int number, String exception);

        void after(int poor, int rich);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        new RefusalScenario(Inputs.number(arguments, 0, 1)).play();
    }

    private void play() throws InterruptedException {
        together(transfer(1, poor, rich, 10 * unit));
        together(transfer(2, rich, poor, 20 * unit));
        together(transfer(3, rich, rich, 30 * unit));
        together(transfer(4, poor, rich, 25 * unit), transfer(5, poor, rich, 25 * unit));
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
