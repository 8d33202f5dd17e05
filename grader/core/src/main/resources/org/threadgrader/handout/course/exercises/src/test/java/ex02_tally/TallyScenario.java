package ex02_tally;

import org.threadgrader.probe.Stubs;

/** Main counts alone with one tally, then two threads count with another. */
public final class TallyScenario {
    private TallyScenario() {}

    /** What is reported of the tallies. */
    interface Seen {
        void alone(int total);

        void together(int total);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        Seen seen = Stubs.of(Seen.class);
        Tally own = new Tally();
        own.add();
        own.add();
        own.add();
        seen.alone(own.total());

        Tally shared = new Tally();
        Thread one = new Thread(() -> addTwice(shared));
        Thread other = new Thread(() -> addTwice(shared));
        one.start();
        other.start();
        one.join();
        other.join();
        seen.together(shared.total());
    }

    private static void addTwice(Tally tally) {
        tally.add();
        tally.add();
    }
}
