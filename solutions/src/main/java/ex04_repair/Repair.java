package ex04_repair;

/** The main thread counts, and two more threads count beside it: one made by the constructor, one by a subclass. */
public class Repair {

    /** The work of the first worker: prints max lines, numbered 0, 1, 2, ... max - 1. */
    static void action(int max) {
        int i = 0;
        while (i < max) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            // Inside the braces: what the condition asks has to change in each round.
            i++;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Thread first = new Thread(() -> action(100));
                Thread second = new RepairThread();
                // start() makes the new thread; run() would only call the method in this one.
                first.start();
                second.start();
            }
        }
        System.out.println("threading is ok !");
    }
}
