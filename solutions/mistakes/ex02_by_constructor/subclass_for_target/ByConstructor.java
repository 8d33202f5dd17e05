package ex02_by_constructor;

public class ByConstructor {
    static class Worker extends Thread {
        @Override
        public void run() {
            action(100);
        }
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Worker().start();
                new Worker().start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
