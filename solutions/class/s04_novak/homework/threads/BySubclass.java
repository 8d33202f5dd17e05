package homework.threads;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new FkThread(0, 100).start();
                new FkThread(0, 100).start();
            }
        }
        System.out.println("threading is ok !");
    }
}
