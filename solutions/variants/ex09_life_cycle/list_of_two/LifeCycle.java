package ex09_life_cycle;

import java.util.ArrayList;
import java.util.List;

public class LifeCycle {
    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        Thread thread = new Thread(() -> task.run());
        Thread.State first = thread.getState();
        thread.start();
        thread.join();
        return List.of(first, thread.getState());
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
