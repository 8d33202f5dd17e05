package ex02_by_constructor;

public class ByConstructor {

    record Task(int max) implements Runnable {
        @Override
        public void run() {
            action(max);
        }
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.printf("%s %d%n", Thread.currentThread().getName(), i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.printf("%s %d\n", Thread.currentThread().getName(), i);
            if (i == 20) {
                var task = new Task(100);
                new Thread(task).start();
                new Thread(task).start();
            }
        }
        System.out.format("master thread is run over !%n");
    }
}
