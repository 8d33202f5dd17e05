package ex08_wait_for_all;

public class WaitForAll {
    static volatile boolean firstDone, secondDone;

    static void action(boolean first) {
        for (int i = 0; i < 100; i++) {
            if (i == 99) {
                if (first) firstDone = true;
                else secondDone = true;
            }
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(() -> action(true)).start();
                new Thread(() -> action(false)).start();
            }
        }
        while (!(firstDone && secondDone)) {
            Thread.onSpinWait();
        }
        System.out.println("master thread is run over !");
    }
}
