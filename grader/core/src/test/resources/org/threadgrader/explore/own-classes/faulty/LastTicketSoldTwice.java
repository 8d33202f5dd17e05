// FAULTY: two may get the last ticket.
public class Main {
    static volatile int tickets = 1;
    static void buy(String name) {
        int t = tickets;
        if (t == 1) { tickets = t - 1; System.out.println(name + " got the ticket"); }
        else System.out.println(name + " got none");
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> buy("A"));
        Thread b = new Thread(() -> buy("B"));
        a.start(); b.start(); a.join(); b.join();
    }
}
