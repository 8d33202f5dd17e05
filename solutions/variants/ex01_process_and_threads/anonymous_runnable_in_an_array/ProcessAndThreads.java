package ex01_process_and_threads;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        String[] lines = new String[3];
        Thread[] threads = new Thread[3];
        lines[0] = whoAmI();
        for (int i = 1; i <= 2; i++) {
            final int place = i;
            threads[i] = new Thread(new Runnable() {
                @Override
                public void run() {
                    lines[place] = whoAmI();
                }
            });
            threads[i].start();
        }
        threads[1].join();
        threads[2].join();
        return Arrays.asList(lines);
    }

    static int addInThread(Counter c) throws InterruptedException {
        int[] seen = new int[1];
        Thread thread = new Thread(() -> {
            c.add();
            seen[0] = c.value;
        });
        thread.start();
        thread.join();
        return seen[0];
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("it takes too long");
        }
        return c.value;
    }
}
