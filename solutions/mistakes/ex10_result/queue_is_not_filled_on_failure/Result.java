package ex10_result;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        BlockingQueue<T> queue = new LinkedBlockingQueue<>();
        new Thread(() -> {
            try {
                queue.put(task.call());
            } catch (Exception e) {
                e.printStackTrace();
            }
        }).start();
        return queue.take();
    }
}
