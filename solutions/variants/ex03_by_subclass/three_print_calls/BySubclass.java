package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.print(Thread.currentThread().getName() + " ");
            System.out.println(i);
            if (i == 20) {
                FkThread a = new FkThread();
                FkThread b = new FkThread();
                a.start();
                b.start();
            }
        }
        System.out.println("threading is ok !");
    }
}

class FkThread extends Thread {
    int i;

    @Override
    public void run() {
        while (i < 100) {
            System.out.print(getName());
            System.out.print(" ");
            System.out.print(i++);
            System.out.println();
        }
    }
}
