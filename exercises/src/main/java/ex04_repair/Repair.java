package ex04_repair;

/**
 * The main thread counts, and two more threads count beside it: one made by the constructor, one by a subclass.
 *
 * <p>So it was meant; this program was translated from another language, and defects came with it. README.md
 * (README.zh.md) says exactly what it has to print. Find the defects and repair them; the TODOs stand near them.
 */
public class Repair {

    /** The work of the first worker: prints max lines, numbered 0, 1, 2, ... max - 1. */
    static void action(int max) {
        // TODO 1: This loop prints the same number for ever. What would have to change inside it, and does it?
        int i = 0;
        while (i < max) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
        i++;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Thread first = new Thread(() -> action(100));
                Thread second = new RepairThread();
                // TODO 3: Two Thread objects are made, yet nothing runs beside main. Who does their work?
                first.run();
                second.run();
            }
        }
        System.out.println("threading is ok !");
    }
}
