package ex08_wait_for_all;

import java.util.ArrayList;
import java.util.List;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    threads.add(new Thread(() -> action(100)));
                }
                threads.forEach(Thread::start);
            }
        }
        for (Thread t : threads) {
            t.join();
        }
        System.out.println("master thread is run over !");
    }
}
