package ex03_by_subclass;

public class FkThread extends Thread {
    private final boolean last;

    FkThread(boolean last) {
        this.last = last;
    }

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            System.out.println(getName() + " " + i);
        }
        if (last) {
            System.out.println("threading is ok !");
        }
    }
}
