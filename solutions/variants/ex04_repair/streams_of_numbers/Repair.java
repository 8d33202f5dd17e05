package ex04_repair;

import java.util.List;
import java.util.stream.IntStream;

public class Repair {
    static void action(int max) {
        IntStream.range(0, max)
                .mapToObj(i -> Thread.currentThread().getName() + " " + i)
                .forEach(System.out::println);
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                List.of(new Thread(() -> action(100)), new RepairThread()).forEach(Thread::start);
            }
        }
        System.out.println("threading is ok !");
    }
}
