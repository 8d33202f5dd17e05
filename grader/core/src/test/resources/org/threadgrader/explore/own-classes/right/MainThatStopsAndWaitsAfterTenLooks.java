// main looks each second whether the worker is done; after ten it stops it, waits for it and says so
public class Main {
    static volatile int n; static volatile boolean done;
    public static void main(String[] a) throws Exception {
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) { if (Thread.currentThread().isInterrupted()) return; n = i; } done = true; });
        w.start();
        for (int i = 0; i < 10 && !done; i++) Thread.sleep(1000);
        if (!done) {
            w.interrupt();
            w.join();
            System.err.println("timed out");
            System.exit(2);
        }
        w.join();
        System.out.println("done");
    }
}
