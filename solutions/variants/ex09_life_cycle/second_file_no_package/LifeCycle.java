import java.util.ArrayList;
import java.util.List;

public class LifeCycle {
    public static List<Thread.State> trace(Runnable task) throws InterruptedException {
        Life life = new Life(task);
        life.look();
        life.start();
        life.join();
        life.look();
        return life.states();
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
