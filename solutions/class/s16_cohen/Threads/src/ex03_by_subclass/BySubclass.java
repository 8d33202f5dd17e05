package ex03_by_subclass;

import java.util.List;

public class BySubclass {
    public static void main(String[] args) throws Exception {
        List<FkThread> threads = List.of(new FkThread(), new FkThread());
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                threads.forEach(Thread::start);
            }
        }
        for (FkThread t : threads) {
            t.join();
        }
        System.out.println("threading is ok !");
        System.exit(0);
    }
}
