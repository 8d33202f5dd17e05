package ex02_by_constructor;

public class ByConstructor {
    static int i;

    static void action(int max) {
        i = 0;
        while (i < max) {
            String line = Thread.currentThread().getName() + " " + i;
            i++;
            System.out.println(line);
        }
    }

    public static void main(String[] args) {
        for (int n = 0; n < 100; n++) {
            System.out.println(Thread.currentThread().getName() + " " + n);
            if (n == 20) {
                new Thread(() -> action(100)).start();
                new Thread(() -> action(100)).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
