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
        new Thread(() -> action(100)).start();
        new RepairThread().start();
        action(100);
        System.out.println("threading is ok !");
    }
}
