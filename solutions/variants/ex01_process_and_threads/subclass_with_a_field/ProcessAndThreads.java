package ex01_process_and_threads;

import java.io.IOException;
import java.util.List;

public class ProcessAndThreads {
    private static class Asking extends Thread {
        private String line;

        @Override
        public void run() {
            line = whoAmI();
        }
    }

    private static class Adding extends Thread {
        private final Counter counter;

        Adding(Counter counter) {
            this.counter = counter;
        }

        @Override
        public void run() {
            counter.add();
        }
    }

    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        String own = whoAmI();
        Asking first = new Asking();
        Asking second = new Asking();
        first.start();
        second.start();
        first.join();
        second.join();
        return List.of(own, first.line, second.line);
    }

    static int addInThread(Counter c) throws InterruptedException {
        Adding adding = new Adding(c);
        adding.start();
        adding.join();
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command(command);
        Process process = builder.start();
        while (process.isAlive()) {
            Thread.sleep(10);
        }
        return c.value;
    }
}
