package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                threads[0] = Thread.ofVirtual().name("worker-1").unstarted(() -> action(100));
                threads[1] = Thread.ofVirtual().name("worker-2").unstarted(() -> action(100));
                threads[0].start();
                threads[1].start();
            }
        }
        System.out.println("master thread is run over !");
        threads[0].join();
        threads[1].join();
    }
}
