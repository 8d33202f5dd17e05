package ex09_life_cycle;

import java.util.ArrayList;
import java.util.List;

public class LifeCycle {

    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        List<Thread.State> states = new ArrayList<>();
        Thread thread = new Thread(task);
        states.add(thread.getState());
        thread.start();
        if (thread.isAlive()) {
            synchronized (thread) {
                thread.wait();
            }
        }
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
