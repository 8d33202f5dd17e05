package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Threads share the memory of their process; another process has its own. */
public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        lines.add(whoAmI());
        Thread first = new Thread(() -> lines.add(whoAmI()));
        Thread second = new Thread(() -> lines.add(whoAmI()));
        first.start();
        second.start();
        first.join();
        second.join();
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        Object lock = new Object();
        Thread thread = new Thread(() -> {
            synchronized (lock) {
                c.add();
                lock.notify();
            }
        });
        thread.start();
        synchronized (lock) {
            lock.wait();
        }
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        // Only the process's own end counts: a pause would be a guess, and its output may end long before.
        process.waitFor();
        return c.value;
    }
}
