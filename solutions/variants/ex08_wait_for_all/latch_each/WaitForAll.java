package ex08_wait_for_all;

import java.util.concurrent.CountDownLatch;

public class WaitForAll {
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch one = new CountDownLatch(1);
        CountDownLatch two = new CountDownLatch(1);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(new Job(one)).start();
                new Thread(new Job(two)).start();
            }
        }
        two.await();
        one.await();
        System.out.println("master thread is run over !");
    }
}

record Job(CountDownLatch end) implements Runnable {
    public void run() {
        String name = Thread.currentThread().getName();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append(name + " " + i + "\n");
        }
        System.out.print(text);
        end.countDown();
    }
}
