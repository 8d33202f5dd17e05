package ex08_wait_for_all;

public class WaitForAll {
    static class Task implements Runnable {
        private int i = 0;

        @Override
        public void run() {
            while (i < 100) {
                System.out.println(Thread.currentThread().getName() + " " + i);
                i++;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Task task = new Task();
        Thread t1 = new Thread(task);
        Thread t2 = new Thread(task);
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                t1.start();
                t2.start();
            }
        }
        t1.join();
        t2.join();
        System.out.println("master thread is run over !");
    }
}
