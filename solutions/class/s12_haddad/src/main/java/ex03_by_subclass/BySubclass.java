package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new FkThread().run();
                new FkThread().run();
            }
        }
        System.out.println("threading is ok !");
    }
}

class FkThread extends Thread {
    private int i;

    @Override
    public void run() {
        for (; i < 100; i++) {
            System.out.println(getName() + " " + i);
        }
    }
}
