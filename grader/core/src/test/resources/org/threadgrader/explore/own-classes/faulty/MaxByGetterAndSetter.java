// whoever asks first may be the last to set
public class Main {
    static final C c = new C();
    public static void main(String[] args) throws Exception {
        int[] d = {3, 9, 4};
        Thread[] ts = new Thread[3];
        for (int i = 0; i < 3; i++) { int x = d[i]; ts[i] = new Thread(() -> { if (x > c.get()) c.set(x); }); ts[i].start(); }
        for (Thread t : ts) t.join();
        System.out.println("max " + c.get());
    }
}
class C { private int n; synchronized int get() { return n; } synchronized void set(int v) { n = v; } }
