// The worker lays its job aside when it is over; main waits for it if it is still at it, and lays aside whatever there is.
public class Main {
    static volatile String job = "sweep";
    static volatile int over;
    static final Object lock = new Object();
    public static void main(String[] args) throws Exception {
        new Thread(() -> {
            if (job != null) {
                job = null;
            }
            synchronized (lock) { over++; }
        }, "worker").start();
        new Thread(() -> { synchronized (lock) { over++; } }, "other").start();
        String at = job;
        if (at != null) {
            System.out.println("still at " + at);
            while (over < 2) {
                Thread.sleep(5);
            }
            job = null;
        }
        System.out.println("job: " + job);
    }
}
