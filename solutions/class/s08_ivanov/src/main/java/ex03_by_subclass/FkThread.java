package ex03_by_subclass;

/** A thread that counts. The counter is a field, so two objects count apart from each other. */
public class FkThread extends Thread {
    private int i;

    @Override
    public void run() {
        for (; i < 100; i++) {
            System.out.println(getName() + " " + i);
        }
    }
}
