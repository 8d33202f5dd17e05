// two threads change it by two calls, and by one
public class Main {
static final C c = new C();
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { c.set(c.get() + 1); c.inc(); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + c.get());
    }
}
class C { private int n; synchronized int get() { return n; } synchronized void set(int v) { n = v; } synchronized void inc() { n++; } }
