package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
        Runnable ask = () -> lines.add(whoAmI());
        Thread first = new Thread(ask);
        Thread second = new Thread(ask);
        lines.add(whoAmI());
        first.start();
        second.start();
        while (first.isAlive() || second.isAlive()) {
            Thread.sleep(1);
        }
        return new ArrayList<>(lines);
    }

    static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread(() -> c.add());
        thread.start();
        while (thread.isAlive()) {
            Thread.yield();
        }
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        while (true) {
            try {
                System.out.println(process.exitValue());
                return c.value;
            } catch (IllegalThreadStateException e) {
                Thread.sleep(5);
            }
        }
    }
}
