public class Main {
    volatile int a; volatile long b; volatile short c;
    void f() { for (int i = 1; i < 8; i++) { a += i; b -= i; c ^= i; } }
    public static void main(String[] z) throws Exception {
        Main m = new Main();
        Thread x = new Thread(m::f), y = new Thread(m::f); x.start(); y.start(); x.join(); y.join();
        String[] w = {"red", "green"};
        System.out.println(w[m.a == 56 && m.b == -56 && m.c == 0 ? 1 : 0]);
    }
}
