package ex04_repair;

public class RepairThread extends Thread {
    @Override
    public void run() {
        while (Repair.counter < 100) {
            System.out.println(getName() + " " + Repair.counter);
            Repair.counter++;
        }
    }
}
