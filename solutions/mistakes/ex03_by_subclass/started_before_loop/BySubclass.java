package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        new FkThread().start();
        new FkThread().start();
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
        System.out.println("threading is ok !");
    }
}
