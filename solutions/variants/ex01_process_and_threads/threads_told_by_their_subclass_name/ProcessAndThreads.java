package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ProcessAndThreads {
    static class Reporter extends Thread {
        final List<String> lines;

        Reporter(String name, List<String> lines) {
            super(name);
            this.lines = lines;
        }

        @Override
        public void run() {
            lines.add("pid=" + ProcessHandle.current().pid() + " thread=" + getName());
        }
    }

    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        lines.add(whoAmI());
        List<Thread> threads = new ArrayList<>();
        threads.add(new Reporter("a", lines));
        threads.add(new Reporter("b", lines));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return List.copyOf(lines);
    }

    static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread() {
            @Override
            public void run() {
                c.add();
            }
        };
        thread.start();
        synchronized (thread) {
            while (thread.isAlive()) {
                thread.wait();
            }
        }
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = Runtime.getRuntime().exec(command.toArray(String[]::new), null, null);
        process.onExit().whenComplete((ended, problem) -> System.out.println(ended.exitValue())).join();
        return c.value;
    }
}
