package ex04_repair;

/** A kind of thread that knows its own work: the second worker. It is meant to count from 0 to 99. */
public class RepairThread extends Thread {
    private int counter;

    @Override
    public void run() {
        // TODO 2: Two variables, and the loop never ends. Which of them grows, and where?
        //         Which of them do the condition and the line ask?
        int i = 0;
        while (i < 100) {
            System.out.println(getName() + " " + i);
        }
        counter++;
    }
}
