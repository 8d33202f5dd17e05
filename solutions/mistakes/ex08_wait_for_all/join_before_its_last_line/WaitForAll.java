package ex08_wait_for_all;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] workers = new Thread[2];
        for (int i = 0; i < 100; i++) {
            if (i == 99) {
                workers[0].join();
                workers[1].join();
            }
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                workers[0] = new Thread(() -> action(100));
                workers[1] = new Thread(() -> action(100));
                workers[0].start();
                workers[1].start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
