package ex10_result;

import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

public class Result {
    static <T> T inAnotherThread(Callable<T> task) throws Exception {
        LinkedBlockingQueue<Object> queue = new LinkedBlockingQueue<>();
        new Thread(() -> {
            try {
                T value = task.call();
                queue.put(new Object[] {value});
            } catch (Throwable e) {
                queue.offer(e);
            }
        }).start();
        Object outcome = queue.take();
        if (outcome instanceof Error) {
            throw (Error) outcome;
        }
        if (outcome instanceof Exception) {
            throw (Exception) outcome;
        }
        return (T) ((Object[]) outcome)[0];
    }
}
