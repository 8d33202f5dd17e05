package ex08_wait_for_all;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 3; k++) {
                    threads[k] = new Thread(() -> action(100));
                    threads[k].start();
                }
            }
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println("master thread is run over !");
    }
}
