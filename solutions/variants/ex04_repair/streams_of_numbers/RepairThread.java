package ex04_repair;

public class RepairThread extends Thread {
    @Override
    public void run() {
        Repair.action(100);
    }
}
