// one thread knows the account by its interface, the other one by its class
public class Main {
    interface Account { int get(); void set(int v); }
    static class Savings implements Account { private int n; public synchronized int get() { return n; } public synchronized void set(int v) { n = v; } }
    static class Giro implements Account { private int n; public synchronized int get() { return n; } public synchronized void set(int v) { n = v; } }
    static void deposit(Account x, int v) { x.set(x.get() + v); }
    static void interest(Savings x) { x.set(x.get() + 1); }
    public static void main(String[] a) throws Exception {
        Savings s = new Savings(); Giro g = new Giro(); deposit(g, 5);
        Thread x = new Thread(() -> deposit(s, 10)), y = new Thread(() -> interest(s));
        x.start(); y.start(); x.join(); y.join();
        System.out.println(s.get() + " " + g.get());
    }
}
