// a watchdog whose flag is set and asked by synchronized methods
public class Main {
    private boolean stop; synchronized void stop() { stop = true; } synchronized boolean stopped() { return stop; }
    static volatile int n;
    public static void main(String[] a) throws Exception {
        Main m = new Main();
        Thread dog = new Thread(() -> { try { Thread.sleep(10_000); } catch (InterruptedException e) { return; } m.stop(); });
        dog.setDaemon(true);
        dog.start();
        Thread w = new Thread(() -> { for (int i = 0; i < 5 && !m.stopped(); i++) n = i; });
        w.start();
        w.join();
        if (m.stopped()) { System.err.println("timed out"); System.exit(2); }
        System.out.println("done");
    }
}
