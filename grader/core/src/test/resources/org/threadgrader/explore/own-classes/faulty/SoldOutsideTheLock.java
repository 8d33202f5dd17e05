// The question stands outside the lock, and is not asked again under it: a ticket is sold twice.
public class Main {
    static volatile boolean sold;
    static int sales;
    static final Object lock = new Object();
    static void buy() {
        if (!sold) {
            synchronized (lock) {
                sold = true;
                sales++;
            }
        }
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::buy, "a");
        Thread b = new Thread(Main::buy, "b");
        a.start(); b.start(); a.join(); b.join();
        System.out.println("sales: " + sales);
    }
}
