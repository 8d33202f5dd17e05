// FAULTY: the total of what the tasks are said to take loses one.
public class Main {
    static volatile int total;
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> total += 10);
        Thread b = new Thread(() -> total += 20);
        a.start(); b.start(); a.join(); b.join();
        System.out.println("planned in all: " + total + " ms");
    }
}
