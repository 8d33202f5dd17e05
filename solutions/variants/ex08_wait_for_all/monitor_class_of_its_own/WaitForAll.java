package ex08_wait_for_all;

public class WaitForAll {
    static void run(Countdown group) {
        action(100);
        group.oneIsDone();
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Countdown group = new Countdown(2);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> run(group)).start();
                new Thread(() -> run(group)).start();
            }
        }
        group.waitForAll();
        System.out.println("master thread is run over !");
    }
}

/** A small latch, written by hand. */
class Countdown {
    private int left;

    Countdown(int left) {
        this.left = left;
    }

    synchronized void oneIsDone() {
        left--;
        if (left == 0) notify();
    }

    synchronized void waitForAll() throws InterruptedException {
        while (left > 0) wait();
    }
}
