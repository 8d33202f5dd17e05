package ex15_pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

public class Pool {
    static <T> List<T> runAll(List<Callable<T>> tasks, int threads) throws Exception {
        int count = tasks.size();
        List<T> results = new ArrayList<>(Collections.nCopies(count, null));
        Throwable[] thrown = new Throwable[count];
        Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < count; i++) {
            waiting.add(i);
        }
        Runnable work = () -> {
            for (Integer task = waiting.poll(); task != null; task = waiting.poll()) {
                try {
                    T value = tasks.get(task).call();
                    synchronized (results) {
                        results.set(task, value);
                    }
                } catch (Throwable e) {
                    thrown[task] = e;
                }
            }
        };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(work);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        for (Throwable one : thrown) {
            if (one != null) {
                throw (Exception) one;
            }
        }
        return results;
    }
}
