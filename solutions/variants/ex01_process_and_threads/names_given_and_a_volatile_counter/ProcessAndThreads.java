package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.add(whoAmI());
        Thread left = new Thread(() -> {
            synchronized (lines) {
                lines.add(whoAmI());
            }
        });
        Thread right = new Thread(() -> {
            synchronized (lines) {
                lines.add(whoAmI());
            }
        });
        left.setName("left");
        right.setName("right");
        right.start();
        left.start();
        left.join(10_000);
        right.join(10_000);
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread(c::add);
        thread.start();
        thread.join();
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        while (process.isAlive()) {
            Thread.onSpinWait();
        }
        return c.value;
    }
}
