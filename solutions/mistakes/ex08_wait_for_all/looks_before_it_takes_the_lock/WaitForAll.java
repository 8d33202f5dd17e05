package ex08_wait_for_all;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> action(100));
        Thread b = new Thread(() -> action(100));
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                a.start();
                b.start();
            }
        }
        for (Thread t : new Thread[] {a, b}) {
            if (t.isAlive()) {
                synchronized (t) {
                    t.wait();
                }
            }
        }
        System.out.println("master thread is run over !");
    }
}
