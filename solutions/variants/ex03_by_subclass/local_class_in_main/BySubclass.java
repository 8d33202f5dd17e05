package ex03_by_subclass;

public class BySubclass {
    static String me() {
        return Thread.currentThread().getName();
    }

    public static void main(String[] args) throws InterruptedException {
        final int limit = 100;
        class Worker extends Thread {
            public void run() {
                for (int n = 0; n < limit; n++) {
                    System.out.println(me() + " " + n);
                }
            }
        }
        for (int n = 0; n < limit; n++) {
            System.out.println(me() + " " + n);
            if (n == 20) {
                new Worker().start();
                Thread.sleep(1);
                new Worker().start();
            }
        }
        System.out.println("threading is ok !");
    }
}
