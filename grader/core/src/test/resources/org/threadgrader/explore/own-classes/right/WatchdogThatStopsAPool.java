import java.util.concurrent.*;
public class Main {
    public static void main(String[] z) throws Exception {
        ExecutorService p = Executors.newFixedThreadPool(1); CountDownLatch go = new CountDownLatch(1);
        Future<Integer> f = p.submit(() -> { go.await(); return 11; });
        Thread d = new Thread(() -> { try { Thread.sleep(10_000); p.shutdownNow(); } catch (InterruptedException e) { } }); d.setDaemon(true); d.start();
        go.countDown();
        try { System.out.println(f.get()); } catch (ExecutionException e) { System.err.println("stopped"); System.exit(1); }
        p.shutdown(); d.interrupt();
    }
}
