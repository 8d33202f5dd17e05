package ex04_repair;

public class RepairThread extends Thread {
    private int counter = 0;

    @Override
    public synchronized void start() {
        setPriority(Thread.MIN_PRIORITY);
        super.start();
    }

    @Override
    public void run() {
        while (counter < 100) {
            System.out.println(getName() + " " + counter);
            counter++;
        }
    }
}
