package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                FkThread a = new FkThread("蚂蚁");
                FkThread b = new FkThread("bee \uD83D\uDC1D");
                a.start();
                b.start();
            }
        }
        System.out.println("threading is ok !");
    }
}

class FkThread extends Thread {
    private int i;

    FkThread(String name) {
        super(name);
    }

    @Override
    public void run() {
        while (i < 100) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            i++;
        }
    }
}
