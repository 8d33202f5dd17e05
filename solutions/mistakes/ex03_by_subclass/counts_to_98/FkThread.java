package ex03_by_subclass;

public class FkThread extends Thread {
    @Override
    public void run() {
        for (int i = 0; i < 99; i++) {
            System.out.println(getName() + " " + i);
        }
    }
}
