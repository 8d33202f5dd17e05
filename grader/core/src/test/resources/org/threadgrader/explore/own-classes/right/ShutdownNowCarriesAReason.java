//right
import java.util.*;
import java.util.concurrent.*;
public class Main {
    static String reason;
    public static void main(String[] args) throws Exception {
        ExecutorService ex = Executors.newFixedThreadPool(1);
        CountDownLatch in = new CountDownLatch(1);
        ex.execute(() -> { in.countDown(); try { new Semaphore(0).acquire(); } catch (InterruptedException e) { System.out.println("stopped: " + reason); } });
        int[] done = { 0 };
        Thread submitter = new Thread(() -> { int[] data = { 3 }; data[0]++; ex.execute(() -> done[0] += data[0]); });
        submitter.start();
        in.await();
        submitter.join();
        reason = "night";
        for (Runnable r : ex.shutdownNow()) r.run();
        System.out.println("rest " + done[0]);
    }
}
