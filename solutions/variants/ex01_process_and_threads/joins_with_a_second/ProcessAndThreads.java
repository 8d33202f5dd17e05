package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread="
                + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        lines.add(whoAmI());
        Thread a = new Thread(() -> lines.add(whoAmI()));
        Thread b = new Thread(() -> lines.add(whoAmI()));
        a.start();
        b.start();
        a.join(1000);
        b.join(1000);
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread(c::add);
        thread.start();
        while (thread.isAlive()) {
            thread.join(1000);
        }
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        process.waitFor();
        return c.value;
    }
}
