// who reads the flag ends the program
public class Main {
    static volatile boolean stop;
    static volatile int n;
    public static void main(String[] a) throws Exception {
        Thread dog = new Thread(() -> {
            try { Thread.sleep(10_000); } catch (InterruptedException e) { return; }
            stop = true;
        });
        dog.setDaemon(true);
        dog.start();
        Thread w = new Thread(() -> { for (int i = 0; i < 5 && !stop; i++) n = i; });
        w.start();
        w.join();
        if (stop) {
            System.err.println("timed out");
            System.exit(2);
        }
        System.out.println("done");
    }
}
