package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class Pool {
    static <T> List<T> runAll(List<Callable<T>> tasks, int threads) throws Exception {
        List<FutureTask<T>> futures = new ArrayList<>();
        for (int begin = 0; begin < tasks.size(); begin += threads) {
            List<Thread> batch = new ArrayList<>();
            for (int i = begin; i < Math.min(begin + threads, tasks.size()); i++) {
                FutureTask<T> future = new FutureTask<>(tasks.get(i));
                futures.add(future);
                Thread thread = new Thread(future);
                batch.add(thread);
                thread.start();
            }
            for (Thread thread : batch) {
                thread.join();
            }
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            }
        }
        return results;
    }
}
