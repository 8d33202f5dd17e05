package ex01_process_and_threads;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Vector;

public class ProcessAndThreads {
    static String whoAmI() {
        String name = ManagementFactory.getRuntimeMXBean().getName();
        return String.format("pid=%s thread=%s", name.substring(0, name.indexOf('@')), Thread.currentThread().getName());
    }

    static List<String> threeThreads() throws InterruptedException {
        List<String> lines = new Vector<>();
        lines.add(whoAmI());
        Thread[] threads = new Thread[2];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> lines.add(whoAmI()), "worker " + i);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread(() -> c.value++);
        thread.start();
        thread.join();
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        int before = c.value;
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.onExit().join();
        return before;
    }
}
