// the same of an element
public class Main {
static final int[] a = new int[2]; static final Object L = new Object();
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { int v; synchronized (L) { v = a[0]; } synchronized (L) { a[0] = v + 1; } } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + a[0]);
    }
}
