package ex04_repair;

/** The second worker: a kind of thread that counts from 0 to 99 with a counter of its own. */
public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        // One variable for all three: the condition asks it, the line prints it, each round increases it.
        while (counter < 100) {
            System.out.println(getName() + " " + counter);
            counter++;
        }
    }
}
