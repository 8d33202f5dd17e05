package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

public class Pool {
    static <T> List<T> runAll(List<Callable<T>> tasks, int threads) throws Exception {
        List<FutureTask<T>> futures = new ArrayList<>();
        Semaphore room = new Semaphore(threads);
        for (Callable<T> task : tasks) {
            FutureTask<T> future = new FutureTask<>(() -> {
                room.acquire();
                try {
                    return task.call();
                } finally {
                    room.release();
                }
            });
            futures.add(future);
            new Thread(future).start();
        }
        List<T> results = new ArrayList<>();
        try {
            for (FutureTask<T> future : futures) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
        return results;
    }
}
