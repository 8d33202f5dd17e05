package ex03_by_subclass;

public class FkThread extends Thread {
    private static int i = 0;

    @Override
    public void run() {
        for (; i < 100; i++) {
            System.out.println(getName() + " " + i);
        }
    }
}
