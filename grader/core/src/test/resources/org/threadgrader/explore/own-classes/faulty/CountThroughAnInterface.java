// who calls sees only the interface
public class Main {
static final Co c = new Im();
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { c.set(c.get() + 1); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + c.get());
    }
}
interface Co { int get(); void set(int v); } class Im implements Co { private int n; public synchronized int get() { return n; } public synchronized void set(int v) { n = v; } }
