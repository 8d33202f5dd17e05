package ex02_by_constructor;

import java.util.stream.IntStream;

public class ByConstructor {
    static void action(int max) {
        IntStream.range(0, max).forEach(i -> System.out.println(Thread.currentThread().getName() + " " + i));
    }

    static void hundred() {
        action(100);
    }

    public static void main(String[] args) {
        IntStream.range(0, 100).forEach(i -> {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(ByConstructor::hundred).start();
                new Thread(ByConstructor::hundred).start();
            }
        });
        System.out.println("master thread is run over !");
    }
}
