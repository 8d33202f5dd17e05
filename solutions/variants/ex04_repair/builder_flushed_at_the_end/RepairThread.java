package ex04_repair;

public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        StringBuilder text = new StringBuilder();
        while (counter < 100) {
            text.append(getName() + " " + counter + "\n");
            counter++;
        }
        System.out.print(text);
    }
}
