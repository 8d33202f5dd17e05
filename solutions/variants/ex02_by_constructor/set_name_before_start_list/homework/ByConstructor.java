package homework;

import java.util.ArrayList;
import java.util.List;

public class ByConstructor {
    public static void main(String[] args) {
        List<Thread> list = new ArrayList<>();
        for (int i = 0; i < 100; ++i) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                list.add(new Thread(ByConstructor::work));
                list.add(new Thread(ByConstructor::work));
                list.get(0).setName("🐜 ant");
                list.get(1).setName("🐝 bee 2");
                list.forEach(Thread::start);
            }
        }
        System.out.println("master thread is run over !");
    }

    private static void work() {
        action(100);
    }

    static void action(int max) {
        int i = 0;
        do {
            System.out.println(Thread.currentThread().getName() + " " + i);
        } while (++i < max);
    }
}
