package ex03_by_subclass;

public class FkThread extends Thread {
    private int i;

    public void Run() {
        for (; i < 100; i++) {
            System.out.println(getName() + " " + i);
        }
    }
}
