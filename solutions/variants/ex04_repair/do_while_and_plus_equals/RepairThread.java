package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        do {
            System.out.println(this.getName() + " " + counter);
        } while (++counter < 100);
    }
}
