import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class ProcessAndThreads {
    static String whoAmI() {
        return "pid=" + ProcessHandle.current().pid() + " thread=" + Thread.currentThread().getName();
    }

    static List<String> threeThreads() throws InterruptedException {
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        List<String> lines = new ArrayList<>();
        lines.add(whoAmI());
        for (int i = 1; i <= 2; i++) {
            new Thread(() -> answers.add(whoAmI()), "线程" + i).start();
        }
        lines.add(answers.take());
        lines.add(answers.take());
        return lines;
    }

    static int addInThread(Counter c) throws InterruptedException {
        Object lock = new Object();
        boolean[] done = new boolean[1];
        new Thread(() -> {
            synchronized (lock) {
                c.add();
                done[0] = true;
                lock.notifyAll();
            }
        }).start();
        synchronized (lock) {
            while (!done[0]) {
                lock.wait();
            }
            return c.value;
        }
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        Process process = Runtime.getRuntime().exec(String.join(" ", command));
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            System.out.println("it still runs");
        }
        return c.value;
    }
}
