package ex08_wait_for_all;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        Thread[] t = new Thread[2];
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                t[0] = new Thread(() -> action(100));
                t[1] = new Thread(() -> action(100));
                t[0].start();
                t[1].start();
            }
        }
        for (int k = 0; k < t.length; k++) {
            try {
                t[k].join();
            } catch (InterruptedException e) {
                e.printStackTrace();
            }
        }
        System.out.println("master thread is run over !");
    }
}
