package ex09_life_cycle;

import java.util.ArrayList;
import java.util.List;

public class LifeCycle {
    private static final Thread[] threads = new Thread[3];
    private static int count;

    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        List<Thread.State> states = new ArrayList<>();
        Thread thread = new Thread(task);
        threads[count++] = thread;
        states.add(thread.getState());
        thread.start();
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
