// a watchdog looks ten times a second and measures by the clock
public class Main {
    static volatile boolean done;
    static volatile long lastBeat;

    public static void main(String[] args) throws InterruptedException {
        lastBeat = System.currentTimeMillis();
        Thread dog = new Thread(() -> {
            while (!done) {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
                if (System.currentTimeMillis() - lastBeat > 1000) {
                    System.out.println("worker hangs!");
                    System.exit(1);
                }
            }
        }, "watchdog");
        dog.setDaemon(true);
        dog.start();
        for (int i = 0; i < 5; i++) {
            Thread.sleep(50);
            lastBeat = System.currentTimeMillis();
        }
        done = true;
        System.out.println("work done");
    }
}
