package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        while (true) {
            if (counter >= 100) {
                return;
            }
            System.out.println(getName() + " " + counter);
            counter++;
        }
    }
}
