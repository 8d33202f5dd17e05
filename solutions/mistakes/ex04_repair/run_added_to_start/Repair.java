package ex04_repair;

public class Repair {
    static void action(int max) {
        int i = 0;
        while (i < max) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            i++;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Thread first = new Thread(() -> action(100));
                Thread second = new RepairThread();
                first.start();
                first.run();
                second.start();
            }
        }
        System.out.println("threading is ok !");
    }
}
