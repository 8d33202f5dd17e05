// volatile makes no one step of two
public class Main {
static final V v = new V();
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
class V { private volatile int n; int get() { return n; } void set(int x) { n = x; } }
