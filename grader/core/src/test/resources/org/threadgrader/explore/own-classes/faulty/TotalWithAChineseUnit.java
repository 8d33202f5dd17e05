// FAULTY: a volatile total in milliseconds, in Chinese: is it told by one JDK, and not by another?
public class Main {
    static volatile int total;
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> total += 10);
        Thread b = new Thread(() -> total += 20);
        a.start(); b.start(); a.join(); b.join();
        System.out.println("total " + total + " \u6beb\u79d2");
    }
}
