package ex04_repair;

public class Repair {
    static void action(int max) {
        int i = 0;
        while (i < max) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            i++;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = {new Thread(() -> action(100)), new RepairThread()};
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (Thread thread : threads) {
                    thread.start();
                }
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println("threading is ok !");
        System.exit(0);
    }
}
