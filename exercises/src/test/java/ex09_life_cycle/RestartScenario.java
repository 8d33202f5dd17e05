package ex09_life_cycle;

import org.threadgrader.probe.Stubs;

/** Hands over two ended threads, one with a target and one of a subclass. */
public final class RestartScenario {
    static final int THREADS = 2;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private RestartScenario() {}

    /** What is reported: the thread that was handed over, and the answer. */
    interface Seen {
        void given(Thread ended);

        void answered(Thread ended, boolean fails);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        restart(new Thread(() -> {}, "ended-1"));
        restart(new Thread("ended-2") {
            @Override
            public void run() {}
        });
    }

    private static void restart(Thread thread) throws InterruptedException {
        thread.start();
        thread.join();
        SEEN.given(thread);
        SEEN.answered(thread, LifeCycle.restartFails(thread));
    }
}
