package ex03_by_subclass;

public class BySubclass extends Thread {

    public void run() {
        for (int i = 0; i < 100; i++) {
            System.out.println(this.getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new BySubclass().start();
                new BySubclass().start();
            }
        }
        System.out.println("threading is ok !");
    }
}
