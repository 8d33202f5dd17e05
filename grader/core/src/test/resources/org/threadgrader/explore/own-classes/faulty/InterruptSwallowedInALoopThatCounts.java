// interrupt swallowed; a turn counts
import java.util.*;

public class Main {
    static class Sensor implements Runnable {
        private int reads, last;
        private final Random random = new Random(7);
        private int[] ring = new int[4];
        @Override public void run() {
            while (!Thread.currentThread().isInterrupted()) {
                work();
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                }
            }
        }
        private void work() { reads++; }
    }
    public static void main(String[] args) throws InterruptedException {
        Sensor s = new Sensor();
        Thread t = new Thread(s, "sensor");
        t.start();
        Thread.sleep(100);
        t.interrupt();
        t.join();
        System.out.println("ended " + (s.reads >= 0));
    }
}
