package ex15_pool;

import java.util.List;

/** Three tasks and two threads. */
public final class Tasks {
    public static void main(String[] arguments) throws Exception {
        List<Integer> results = Pool.runAll(List.of(() -> 1, () -> 2, () -> 3), 2);
        if (!results.equals(List.of(1, 2, 3))) {
            throw new AssertionError(results);
        }
    }
}
