package ex03_by_subclass;

public class FkThread extends Thread {
    private static int made = 0;
    private final int number = made++;

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            System.out.println("Thread-" + number + " " + i);
        }
    }
}
