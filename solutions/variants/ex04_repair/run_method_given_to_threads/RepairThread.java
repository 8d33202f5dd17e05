package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    RepairThread(String name) {
        super(name);
    }

    @Override
    public void run() {
        while (counter < 100) {
            System.out.println(getName() + " " + counter);
            counter++;
        }
    }
}
