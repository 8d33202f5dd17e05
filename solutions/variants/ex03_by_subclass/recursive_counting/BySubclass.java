package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        String name = Thread.currentThread().getName();
        for (int i = 0; i < 100; i++) {
            System.out.println(name + " " + i);
            if (20 == i) {
                Thread t = new FkThread();
                t.start();
                t = new FkThread();
                t.start();
            }
        }
        System.out.println("threading is ok !");
    }
}

class FkThread extends Thread {
    @Override
    public void run() {
        count(0);
    }

    private void count(int i) {
        if (i < 100) {
            System.out.println(getName() + " " + i);
            count(i + 1);
        }
    }
}
