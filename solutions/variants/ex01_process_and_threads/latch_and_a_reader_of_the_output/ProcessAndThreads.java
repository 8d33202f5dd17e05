package ex01_process_and_threads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        List<String> lines = new CopyOnWriteArrayList<>();
        CountDownLatch done = new CountDownLatch(2);
        lines.add(whoAmI());
        Runnable ask = () -> {
            lines.add(whoAmI());
            done.countDown();
        };
        new Thread(ask).start();
        new Thread(ask).start();
        done.await();
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        new Thread(() -> {
            c.add();
            done.countDown();
        }).start();
        done.await();
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            String line;
            while ((line = reader.readLine()) != null) {
                System.out.println(line);
            }
        }
        process.waitFor();
        return c.value;
    }
}
