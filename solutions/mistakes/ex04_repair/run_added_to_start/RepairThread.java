package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        while (counter < 100) {
            System.out.println(getName() + " " + counter);
            counter++;
        }
    }
}
