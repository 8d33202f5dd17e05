package ex02_by_constructor;

public class ByConstructor {
    static void action(String name, int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(name + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> action("Thread-0", 100)).start();
                new Thread(() -> action("Thread-1", 100)).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
