//FAULT: the watchdog is not stopped at the end
import java.util.concurrent.*;
public class Main {
    static class Watchdog extends Thread {
        private volatile long lastSign = System.currentTimeMillis();
        private volatile boolean stopped;
        private final Thread guarded;
        volatile boolean barked;
        Watchdog(Thread guarded) { super("watchdog"); this.guarded = guarded; }
        void sign() { lastSign = System.currentTimeMillis(); }
        void end() {  }
        @Override public void run() {
            try {
                while (!stopped) {
                    Thread.sleep(20);
                    if (System.currentTimeMillis() - lastSign > 60_000) { barked = true; guarded.interrupt(); return; }
                }
            } catch (InterruptedException e) { /* told to end */ }
        }
    }
    public static void main(String[] args) throws InterruptedException {
        Watchdog dog = new Watchdog(Thread.currentThread());
        dog.start();
        long sum = 0;
        for (int i = 0; i < 4; i++) { sum += i * i; dog.sign(); }
        dog.end();
        dog.join();
        System.out.println("sum " + sum + (dog.barked ? " (late)" : ""));
    }
}
