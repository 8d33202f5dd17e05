package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ProcessAndThreads {
    private static final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
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
        Thread thread = new Thread(c::add);
        thread.start();
        thread.join();
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        process.waitFor();
        return c.value;
    }
}
