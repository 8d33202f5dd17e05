package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    public void run(int max) {
        while (counter < max) {
            System.out.println(getName() + " " + counter);
            counter++;
        }
    }
}
