package ex01_greeting;

import java.util.concurrent.CountDownLatch;

public class Greeting {

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch greeted = new CountDownLatch(1);
        new Thread(() -> {
            System.out.println("Hello!");
            greeted.countDown();
        }).start();
        greeted.await();
        System.out.println("Good-bye!");
    }
}
