package ex08_wait_for_all;

public class WaitForAll {
    private static volatile int ended;

    private static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
        ended++;
    }

    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        while (ended < 2) {
            Thread.sleep(1);
        }
        System.out.println("master thread is run over !");
    }
}
