package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        for (; counter < 100; ++counter) {
            System.out.println(Thread.currentThread().getName() + " " + counter);
        }
    }
}
