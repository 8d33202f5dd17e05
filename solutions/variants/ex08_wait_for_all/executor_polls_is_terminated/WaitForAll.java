package ex08_wait_for_all;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WaitForAll {
    static void count() {
        int i = 0;
        while (i < 100) {
            System.out.printf("%s %d%n", Thread.currentThread().getName(), i);
            i++;
        }
    }

    public static void main(String[] args) {
        ExecutorService es = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 100; i++) {
            System.out.printf("%s %d%n", Thread.currentThread().getName(), i);
            if (i == 20) {
                es.execute(WaitForAll::count);
                es.execute(WaitForAll::count);
                es.shutdown();
            }
        }
        while (!es.isTerminated()) {
        }
        System.out.println("master thread is run over !");
    }
}
