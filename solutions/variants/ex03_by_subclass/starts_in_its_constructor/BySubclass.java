package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new FkThread("A");
                new FkThread("B");
            }
        }
        System.out.println("threading is ok !");
    }
}

final class FkThread extends Thread {
    FkThread(String name) {
        super(name);
        start();
    }

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            System.out.println(getName() + " " + i);
        }
    }
}
