// nobody stops it, main ends: not a daemon
import java.util.*;

public class Main {
    static class Heart extends Thread {
        private volatile boolean running = true; private int beats;
        Heart() { super("heart"); }
        @Override public void run() {
            while (running) {
                beats++;
                try { Thread.sleep(50); } catch (InterruptedException e) { return; }
            }
        }
        void halt() { running = false; }
        int beats() { return beats; }
    }
    public static void main(String[] args) throws InterruptedException {
        Heart h = new Heart();
        h.start();
        Thread.sleep(200);
        System.out.println("main ends");
    }
}
