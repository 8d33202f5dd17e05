package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            System.out.println(getName() + " " + counter);
            more = ++counter < 100;
        }
    }
}
