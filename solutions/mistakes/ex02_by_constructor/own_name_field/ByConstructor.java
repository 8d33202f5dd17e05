package ex02_by_constructor;

public class ByConstructor {
    static class Task implements Runnable {
        private final String name;

        Task(String name) {
            this.name = name;
        }

        public void run() {
            for (int i = 0; i < 100; i++) {
                System.out.println(name + " " + i);
            }
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread(new Task("ant")).start();
                new Thread(new Task("bee")).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
