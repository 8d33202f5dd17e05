package ex09_life_cycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

public class LifeCycle {
    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        Thread thread = new Thread(task);
        Supplier<Thread.State> state = thread::getState;
        List<Thread.State> states = new ArrayList<>();
        states.add(state.get());
        thread.start();
        thread.join();
        states.add(state.get());
        return Collections.unmodifiableList(states);
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
