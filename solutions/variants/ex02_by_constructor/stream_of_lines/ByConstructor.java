package ex02_by_constructor;

import java.io.PrintStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class ByConstructor {
    static void action(int max) {
        PrintStream out = System.out;
        IntStream.range(0, max)
                .mapToObj(i -> Thread.currentThread().getName() + " " + i + "  ")
                .forEach(out::println);
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.print(Thread.currentThread().getName() + " " + i + "\n");
            if (i == 20) {
                Stream.generate(() -> new Thread(() -> action(100))).limit(2).forEach(Thread::start);
            }
        }
        System.out.print("master thread is run over !\n");
    }
}
