package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++)
            System.out.println(Thread.currentThread().getName() + " " + i);
    }

    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Thread a = new Thread(() -> action(100));
                a.start();
                a.join();
                Thread b = new Thread(() -> action(100));
                b.start();
                b.join();
            }
        }
        System.out.println("master thread is run over !");
    }
}
