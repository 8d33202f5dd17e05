package ex07_census;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.threadgrader.probe.Stubs;

/** Main takes the census before, while and after two workers live. The judge holds both in the midst of their work. */
public final class GateScenario {
    private static final Seen SEEN = Stubs.of(Seen.class);
    private static final CountDownLatch ARRIVED = new CountDownLatch(2);

    private GateScenario() {}

    /** What happened. */
    interface Seen {
        /** The caller is about to take the census. */
        void asks();

        /** liveNames returned null. */
        void noList();

        /** One entry of the list. */
        void listed(String name);

        /** One entry of the list is null. */
        void listedNull();

        /** What liveCount returned. */
        void counted(int count);

        /** A worker is at work: its gate is here. */
        void works();

        /** The scenario came to its end. */
        void over();
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        ThreadGroup hive = new ThreadGroup("hive");
        Thread ant = new Thread(GateScenario::work, "ant");
        Thread bee = new Thread(hive, GateScenario::work, "bee");
        takeCensus();
        ant.start();
        bee.start();
        ARRIVED.await();
        takeCensus();
        ant.join();
        bee.join();
        takeCensus();
        SEEN.over();
    }

    private static void work() {
        ARRIVED.countDown();
        SEEN.works();
    }

    private static void takeCensus() {
        SEEN.asks();
        List<String> names = Census.liveNames();
        if (names == null) {
            SEEN.noList();
            return;
        }
        for (String name : names) {
            if (name == null) {
                SEEN.listedNull();
            } else {
                SEEN.listed(name);
            }
        }
        SEEN.counted(Census.liveCount());
    }
}
