// what it is turned to is kept, and the other thread is joined before it is set
public class Main {
    static volatile boolean on; static volatile int coin;
    public static void main(String[] a) throws Exception {
        Thread c = new Thread(() -> coin = 1);
        Thread t = new Thread(() -> { if (coin == 1) { System.out.println("t pressed"); on = !on; } else System.out.println("t does not press"); });
        c.start();
        boolean target = !on;
        t.start(); t.join();
        on = target;
        c.join();
        System.out.println("on " + on);
    }
}
