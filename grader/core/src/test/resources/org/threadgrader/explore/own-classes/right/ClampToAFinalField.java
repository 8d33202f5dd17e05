// both clamp to the same limit, which is no constant of the class file
public class Main {
    private int level = 120;
    private final int limit;
    Main(int limit) { this.limit = limit; }
    synchronized int get() { return level; }
    synchronized void set(int v) { level = v; }
    void clamp() { if (get() > limit) set(limit); }
    public static void main(String[] a) throws Exception {
        Main m = new Main(100);
        Thread x = new Thread(m::clamp), y = new Thread(m::clamp);
        x.start(); y.start(); x.join(); y.join();
    }
}
