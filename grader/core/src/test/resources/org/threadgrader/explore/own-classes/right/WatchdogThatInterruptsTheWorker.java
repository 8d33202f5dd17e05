// the watchdog interrupts the worker; main joins it and sees that it was given up
public class Main {
    static boolean givenUp; static volatile int n;
    public static void main(String[] a) throws Exception {
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) { if (Thread.interrupted()) { givenUp = true; return; } n = i; } });
        Thread dog = new Thread(() -> { try { Thread.sleep(10_000); } catch (InterruptedException e) { return; } w.interrupt(); });
        dog.setDaemon(true);
        w.start(); dog.start();
        w.join();
        if (givenUp) { System.err.println("timed out"); System.exit(2); }
        System.out.println("done");
    }
}
