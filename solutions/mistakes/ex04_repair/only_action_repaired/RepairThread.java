package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        int i = 0;
        while (i < 100) {
            System.out.println(getName() + " " + i);
        }
        counter++;
    }
}
