package ex02_by_constructor;

import java.io.PrintWriter;

public class ByConstructor {
    private static final PrintWriter OUT = new PrintWriter(System.out, true);

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            OUT.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            OUT.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        OUT.println("master thread is run over !");
    }
}
