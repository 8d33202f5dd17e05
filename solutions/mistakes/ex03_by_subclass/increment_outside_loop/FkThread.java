package ex03_by_subclass;

public class FkThread extends Thread {
    private int i = 0;

    @Override
    public void run() {
        while (i < 100) {
            System.out.println(getName() + " " + i);
        }
        i++;
    }
}
