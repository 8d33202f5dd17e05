package ex08_wait_for_all;

/** Three threads count at the same time; the main thread waits for the other two before its closing line. */
public class WaitForAll {

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> action(100));
        Thread second = new Thread(() -> action(100));
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                first.start();
                second.start();
            }
        }
        // Here, not at i == 20: a join up there would stop main's own counting.
        first.join()
        second.join();
        System.out.println("master thread is run over !");
    }
}
