package ex09_life_cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

public class LifeCycle {

    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        List<Thread.State> states = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            task.run();
            done.countDown();
        });
        states.add(thread.getState());
        thread.start();
        done.await();
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
