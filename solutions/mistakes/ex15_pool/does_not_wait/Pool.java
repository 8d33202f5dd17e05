package ex15_pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Pool {
    static <T> List<T> runAll(List<Callable<T>> tasks, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<T> results = Collections.synchronizedList(new ArrayList<>());
        for (Callable<T> task : tasks) {
            pool.submit(() -> results.add(task.call()));
        }
        pool.shutdown();
        return results;
    }
}
