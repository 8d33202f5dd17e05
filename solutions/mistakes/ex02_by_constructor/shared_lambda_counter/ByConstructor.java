package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                int[] n = {0};
                Runnable task = () -> {
                    while (n[0] < 100) {
                        System.out.println(Thread.currentThread().getName() + " " + n[0]++);
                    }
                };
                Thread t1 = new Thread(task);
                Thread t2 = new Thread(task);
                t1.start();
                t2.start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
