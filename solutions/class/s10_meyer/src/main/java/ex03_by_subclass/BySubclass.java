package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new FkThread().start();
                new FkThread().start();
            }
        }
        System.out.println("threading is ok !");
    }
}

abstract class CountingThread extends Thread {
    private final int max;

    CountingThread(int max) {
        this.max = max;
    }

    @Override
    public void run() {
        for (int i = 0; i < max; i++) {
            line(i);
        }
    }

    abstract void line(int i);
}

class FkThread extends CountingThread {
    FkThread() {
        super(100);
    }

    @Override
    void line(int i) {
        System.out.println(getName() + " " + i);
    }
}
