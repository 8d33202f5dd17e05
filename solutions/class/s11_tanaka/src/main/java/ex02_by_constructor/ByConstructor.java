package ex02_by_constructor;

public class ByConstructor {
    static class Task implements Runnable {
        private int i;

        @Override
        public void run() {
            for (; i < 100; i++) {
                System.out.println(Thread.currentThread().getName() + " " + i);
            }
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Task task = new Task();
                new Thread(task).start();
                new Thread(task).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
