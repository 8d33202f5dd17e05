package ex08_wait_for_all;

import java.util.concurrent.Exchanger;

public class WaitForAll {
    static void countThenMeet(Exchanger<String> point) {
        action(100);
        try {
            point.exchange("done");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Exchanger<String> x = new Exchanger<>();
        Exchanger<String> y = new Exchanger<>();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> countThenMeet(x)).start();
                new Thread(() -> countThenMeet(y)).start();
            }
        }
        x.exchange("thanks");
        y.exchange("thanks");
        System.out.println("master thread is run over !");
    }
}
