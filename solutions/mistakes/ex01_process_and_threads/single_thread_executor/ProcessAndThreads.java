package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        List<String> lines = new ArrayList<>();
        lines.add(whoAmI());
        lines.add(pool.submit(() -> whoAmI()).get());
        lines.add(pool.submit(() -> whoAmI()).get());
        pool.shutdown();
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread(c::add);
        thread.start();
        thread.join();
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        process.waitFor();
        return c.value;
    }
}
