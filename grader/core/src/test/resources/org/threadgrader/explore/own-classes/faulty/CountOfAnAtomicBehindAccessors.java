// nor does an atomic object
public class Main {
static final A v = new A();
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { v.set(v.get() + 1); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + v.get());
    }
}
class A { private final java.util.concurrent.atomic.AtomicInteger n = new java.util.concurrent.atomic.AtomicInteger(); int get() { return n.get(); } void set(int x) { n.set(x); } }
