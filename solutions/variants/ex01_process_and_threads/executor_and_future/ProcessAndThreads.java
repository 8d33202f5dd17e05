package ex01_process_and_threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ProcessAndThreads {
    public static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    public static List<String> threeThreads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<String> lines = new ArrayList<>();
        lines.add(whoAmI());
        Future<String> first = pool.submit(() -> whoAmI());
        Future<String> second = pool.submit(ProcessAndThreads::whoAmI);
        lines.add(first.get());
        lines.add(second.get());
        pool.shutdown();
        return lines;
    }

    public static int addInThread(Counter c) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            return pool.submit(() -> {
                c.add();
                return c.value;
            }).get();
        } finally {
            pool.shutdown();
        }
    }

    public static int addInProcess(Counter c, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).start();
        process.onExit().get();
        return c.value;
    }
}
