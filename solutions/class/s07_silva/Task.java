package ex02_by_constructor;

public class Task implements Runnable {
    private final int max;
    private int counter;

    public Task(int max) {
        this.max = max;
    }

    @Override
    public void run() {
        while (counter < max) {
            System.out.println(Thread.currentThread().getName() + " " + counter);
            counter++;
        }
    }
}
