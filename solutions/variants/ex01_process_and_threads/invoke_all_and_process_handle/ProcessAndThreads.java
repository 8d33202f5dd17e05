package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class ProcessAndThreads {
    static String whoAmI() {
        long pid = ProcessHandle.current().pid();
        StringBuilder line = new StringBuilder();
        line.append("pid=").append(pid).append(" thread=").append(Thread.currentThread().getName());
        return line.toString();
    }

    static List<String> threeThreads() throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        List<String> lines = new ArrayList<>();
        lines.add(whoAmI());
        Callable<String> ask = ProcessAndThreads::whoAmI;
        try {
            for (Future<String> future : pool.invokeAll(List.of(ask, ask))) {
                lines.add(future.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.execute(c::add);
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it takes too long");
        }
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        process.toHandle().onExit().join();
        process.destroy();
        return c.value;
    }
}
