package ex01_process_and_threads;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ProcessAndThreads {
    public static String whoAmI() {
        RuntimeMXBean bean = ManagementFactory.getRuntimeMXBean();
        return "pid=" + bean.getPid() + " thread=" + Thread.currentThread().getName();
    }

    public static List<String> threeThreads() throws InterruptedException {
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

    public static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread(c::add);
        thread.start();
        thread.join();
        return c.value;
    }

    public static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = Runtime.getRuntime().exec(command.toArray(new String[0]));
        int exitCode = process.waitFor();
        System.out.println("exit code " + exitCode);
        return c.value;
    }
}
