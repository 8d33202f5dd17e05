package ex01_process_and_threads;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ProcessAndThreads {
    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        String[] answers = new String[2];
        CyclicBarrier all = new CyclicBarrier(3);
        for (int i = 0; i < 2; i++) {
            int place = i;
            new Thread(() -> {
                answers[place] = whoAmI();
                await(all);
            }).start();
        }
        await(all);
        return List.of(whoAmI(), answers[0], answers[1]);
    }

    static int addInThread(Counter c) throws InterruptedException {
        Optional<Integer> added = CompletableFuture.supplyAsync(() -> {
            c.add();
            return Optional.of(c.value);
        }).join();
        return added.get();
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<Integer> code = pool.submit(() -> {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        });
        pool.shutdown();
        try {
            code.get();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
        return c.value;
    }
}
