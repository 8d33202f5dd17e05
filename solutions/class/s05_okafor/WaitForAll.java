public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        Thread t1 = new Thread(() -> action(100));
        Thread t2 = new Thread(() -> action(100));
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                t1.start();
                t2.start();
            }
        }
        try {
            Thread.sleep(5000); // that should be enough
        } catch (InterruptedException e) {
            e.printStackTrace();
        }
        System.out.println("master thread is run over !");
    }
}
