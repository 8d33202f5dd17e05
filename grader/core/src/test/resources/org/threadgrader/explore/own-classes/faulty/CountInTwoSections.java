// the lock is given up between reading and writing
public class Main {
static int n; static final Object L = new Object();
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { int v; synchronized (L) { v = n; } synchronized (L) { n = v + 1; } } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + n);
    }
}
