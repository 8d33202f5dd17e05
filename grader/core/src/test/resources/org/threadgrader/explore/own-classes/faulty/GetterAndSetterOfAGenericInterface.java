// through a generic interface
public class Main {
    interface Cell<T> { T get(); void set(T v); }
    static class IntCell implements Cell<Integer> { private Integer n = 0; public synchronized Integer get() { return n; } public synchronized void set(Integer v) { n = v; } }
    public static void main(String[] a) throws Exception {
        Cell<Integer> c = new IntCell();
        Runnable r = () -> { for (int i = 0; i < 2; i++) c.set(c.get() + 1); };
        Thread x = new Thread(r), y = new Thread(r);
        x.start(); y.start(); x.join(); y.join();
        System.out.println(c.get());
    }
}
