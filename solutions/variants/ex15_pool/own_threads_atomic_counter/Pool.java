package ex15_pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

public class Pool {
    static <T> List<T> runAll(List<Callable<T>> tasks, int threads) throws Exception {
        int count = tasks.size();
        List<T> results = new ArrayList<>(Collections.nCopies(count, null));
        Throwable[] thrown = new Throwable[count];
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int task = next.getAndIncrement(); task < count; task = next.getAndIncrement()) {
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
