package ex03_by_subclass;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                ExecutorService pool = Executors.newFixedThreadPool(2);
                pool.execute(new FkThread());
                pool.execute(new FkThread());
                pool.shutdown();
            }
        }
        System.out.println("threading is ok !");
    }
}
