// who is interrupted ends the program
public class Main {
    static volatile boolean timedOut;
    static volatile int n;
    public static void main(String[] a) throws Exception {
        Thread main = Thread.currentThread();
        Thread dog = new Thread(() -> {
            try { Thread.sleep(10_000); } catch (InterruptedException e) { return; }
            timedOut = true;
            main.interrupt();
        });
        dog.setDaemon(true);
        dog.start();
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; });
        w.start();
        try {
            w.join();
            System.out.println("done");
        } catch (InterruptedException e) {
            System.err.println("timed out: " + timedOut);
            System.exit(2);
        }
    }
}
