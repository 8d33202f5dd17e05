import java.util.concurrent.*;
public class Main {
    static final ThreadFactory DAEMON = r -> { Thread t = new Thread(r); t.setDaemon(true); return t; };
    public static void main(String[] z) throws Exception {
        ScheduledExecutorService s = Executors.newScheduledThreadPool(1, DAEMON);
        s.schedule(() -> { System.err.println("late"); System.exit(1); }, 10, TimeUnit.SECONDS);
        ExecutorService p = Executors.newFixedThreadPool(2, DAEMON); CountDownLatch l = new CountDownLatch(1);
        Future<Integer> f = p.submit(() -> { l.await(); return 8; }); p.submit(l::countDown);
        System.out.println(f.get());
    }
}
