package ex03_by_subclass;

public class FkThread extends Thread {
    public void run(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(getName() + " " + i);
        }
    }
}
