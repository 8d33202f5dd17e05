package ex09_life_cycle;

import java.util.List;

/** The signatures that ex09's scenarios compile against where students' sources are left out; never run. */
public class LifeCycle {
    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public static boolean restartFails(Thread ended) {
        throw new UnsupportedOperationException();
    }
}
