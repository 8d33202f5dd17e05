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
        for (int i = 0; i < 2; i++) {
            Thread thread = new Thread(() -> lines.add(whoAmI()));
            thread.start();
            thread.join();
        }
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread(c::add);
        thread.start();
        thread.join();
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        int value = c.value;
        Process process = new ProcessBuilder(command.toArray(new String[0])).start();
        Thread waiting = new Thread(() -> {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.start();
        waiting.join();
        return value;
    }
}
