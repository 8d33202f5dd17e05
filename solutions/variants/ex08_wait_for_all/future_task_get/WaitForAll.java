package ex08_wait_for_all;

import java.util.concurrent.FutureTask;

public class WaitForAll {
    static int count() {
        int i = 0;
        do {
            System.out.println(Thread.currentThread().getName() + " " + i);
            i++;
        } while (i < 100);
        return i;
    }

    public static void main(String[] args) throws Exception {
        FutureTask<Integer> one = new FutureTask<>(WaitForAll::count);
        FutureTask<Integer> two = new FutureTask<>(WaitForAll::count);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(one, "FutureTask-1").start();
                new Thread(two, "FutureTask-2").start();
            }
        }
        int lines = one.get() + two.get();
        assert lines == 200;
        System.out.println("master thread is run over !");
    }
}
