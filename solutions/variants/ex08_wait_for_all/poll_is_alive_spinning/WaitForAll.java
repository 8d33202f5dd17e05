package ex08_wait_for_all;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        Thread a = new Thread(() -> action(100), "worker-a");
        Thread b = new Thread(() -> action(100), "worker-b");
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                a.start();
                b.start();
            }
        }
        while (a.isAlive() || b.isAlive()) {
            // nothing to do but look again
        }
        System.out.println("master thread is run over !");
    }
}
