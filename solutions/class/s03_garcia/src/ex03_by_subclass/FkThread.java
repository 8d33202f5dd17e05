package ex03_by_subclass;

public class FkThread extends Thread {
    int i = 0;

    @Override
    public void run() {
        System.out.println("run begin");
        do {
            System.out.println(getName() + ":" + i);
            i++;
        } while (i < 100);
        System.out.println("run end");
    }
}
