// get and set of an atomic array are two calls
public class Main {
static final java.util.concurrent.atomic.AtomicIntegerArray n = new java.util.concurrent.atomic.AtomicIntegerArray(1);
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { n.set(0, n.get(0) + 1); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + n.get(0));
    }
}
