package ex08_wait_for_all;

import java.util.concurrent.Phaser;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        Phaser phaser = new Phaser(1);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    phaser.register();
                    new Thread(() -> {
                        action(100);
                        phaser.arriveAndDeregister();
                    }).start();
                }
            }
        }
        phaser.arriveAndAwaitAdvance();
        System.out.println("master thread is run over !");
    }
}
