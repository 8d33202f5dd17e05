package ex01_process_and_threads;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

public class ProcessAndThreads {
    public static void main(String[] arguments) throws Exception {
        System.out.println(whoAmI());
        System.out.println(threeThreads());
    }

    public static String whoAmI() {
        return String.join(" ", "pid=" + ProcessHandle.current().pid(), "thread=" + Thread.currentThread().getName());
    }

    public static List<String> threeThreads() throws InterruptedException {
        List<String> lines = new ArrayList<>();
        Semaphore done = new Semaphore(0);
        Runnable ask = () -> {
            String line = whoAmI();
            synchronized (ProcessAndThreads.class) {
                lines.add(line);
            }
            done.release();
        };
        synchronized (ProcessAndThreads.class) {
            lines.add(whoAmI());
        }
        for (int i = 0; i < 2; i++) {
            new Thread(ask).start();
        }
        done.acquire(2);
        synchronized (ProcessAndThreads.class) {
            return lines;
        }
    }

    public static int addInThread(Counter c) throws InterruptedException {
        Thread thread = new Thread(c::add);
        thread.start();
        thread.join();
        return c.value;
    }

    public static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true);
        builder.directory(new File(System.getProperty("java.io.tmpdir")));
        Process process = builder.start();
        Thread reader = new Thread(() -> {
            try {
                process.getInputStream().transferTo(System.out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reader.start();
        process.getOutputStream().close();
        int exitCode = process.waitFor();
        reader.join();
        if (exitCode != 0) {
            System.out.println("it ended with " + exitCode);
        }
        return c.value;
    }
}
