package homework.threads;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = null, b = null;
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                a = new Thread(() -> action(100));
                b = new Thread(() -> action(100));
                a.setDaemon(true);
                b.setDaemon(true);
                a.start();
                b.start();
            }
        }
        System.out.println("master thread is run over !");
        // the workers are daemons, so without this the program would end before they are done
        a.join();
        b.join();
    }
}
