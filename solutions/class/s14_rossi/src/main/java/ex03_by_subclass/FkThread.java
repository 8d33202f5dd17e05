package ex03_by_subclass;

public class FkThread extends Thread {
    private int i;

    @Override
    public void run() {
        for (; i < 100; i++) {
            if (i == 50) setName(getName() + " (second half)");
            System.out.println(getName() + " " + i);
        }
    }
}
