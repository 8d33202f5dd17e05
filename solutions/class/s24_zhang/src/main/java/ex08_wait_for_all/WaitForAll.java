package ex08_wait_for_all;

public class WaitForAll {
    static boolean firstDone = false;
    static boolean secondDone = false;

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> {
                    action(100);
                    firstDone = true;
                }).start();
                new Thread(() -> {
                    action(100);
                    secondDone = true;
                }).start();
            }
        }
        while (!firstDone || !secondDone) {
        }
        System.out.println("master thread is run over !");
    }
}
