// a quick look before the lock; under the lock the value is read anew and never gets below 0
public class Main {
    private int stock = 9;
    synchronized int get() { return stock; }
    synchronized void set(int v) { stock = v; }
    static final Main m = new Main();
    static void take() { if (m.get() > 0) { synchronized (m) { m.set(Math.max(0, m.get() - 2)); } } }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(() -> { for (int i = 0; i < 3; i++) take(); }), y = new Thread(() -> { for (int i = 0; i < 3; i++) take(); });
        x.start(); y.start(); x.join(); y.join();
    }
}
