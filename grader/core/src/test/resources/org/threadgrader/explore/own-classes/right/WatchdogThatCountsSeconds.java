// five sleeps of a second instead of one of five
public class Main {
    static volatile int n;
    static volatile boolean done;
    static int seconds;
    public static void main(String[] a) throws Exception {
        Thread dog = new Thread(() -> {
            try { while (seconds < 5) { Thread.sleep(1000); seconds++; if (done) return; } } catch (InterruptedException e) { return; }
            System.err.println("timed out"); System.exit(2);
        });
        dog.setDaemon(true);
        dog.start();
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; });
        w.start(); w.join(); done = true;
        System.out.println("done");
    }
}
