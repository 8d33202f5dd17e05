package ex15_pool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public class Pool {
    static <T> List<T> runAll(List<Callable<T>> tasks, int threads) throws Exception {
        List<T> results = new ArrayList<>();
        for (Callable<T> task : tasks) {
            results.add(task.call());
        }
        return results;
    }
}
