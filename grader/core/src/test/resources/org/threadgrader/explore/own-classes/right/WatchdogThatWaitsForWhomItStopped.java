// a watchdog that asks the worker to stop, gives it a second for that, and ends the program
public class Main {
    static volatile int n;
    public static void main(String[] a) throws Exception {
        Thread w = new Thread(() -> { for (int i = 0; i < 5 && !Thread.currentThread().isInterrupted(); i++) n = i; });
        Thread dog = new Thread(() -> {
            try { Thread.sleep(10_000); w.interrupt(); w.join(); } catch (InterruptedException e) { return; }
            System.err.println("timed out");
            System.exit(2);
        });
        dog.setDaemon(true);
        dog.start(); w.start();
        w.join();
        dog.interrupt(); dog.join();
        System.out.println("done");
    }
}
