package ex04_repair;

import java.util.concurrent.CountDownLatch;

public class Repair {
    static void action(int max) {
        int i = 0;
        while (i < max) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            i++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(2);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> {
                    action(100);
                    ended.countDown();
                }).start();
                new RepairThread().start();
            }
        }
        System.out.println("threading is ok !");
        ended.await();
    }
}
