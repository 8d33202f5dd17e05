// verdict: race
// twin: OwnSemaphoreWaitsInWhile
// covers: wait, notify
// what: Who is woken takes a permit that another thread has taken in the meantime.
public class OwnSemaphoreWaitsInIf {
    private int permits = 1;

    synchronized void acquire() throws InterruptedException {
        if (permits == 0) {
            wait();
        }
        permits--;
    }

    synchronized void release() {
        permits++;
        notify();
    }

    private static int printed;

    public static void main(String[] args) throws InterruptedException {
        OwnSemaphoreWaitsInIf printer = new OwnSemaphoreWaitsInIf();
        Thread[] users = new Thread[3];
        for (int i = 0; i < users.length; i++) {
            users[i] = new Thread(() -> {
                try {
                    printer.acquire();
                    printed++;
                    printer.release();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            users[i].start();
        }
        for (Thread user : users) {
            user.join();
        }
        System.out.println("printed: " + printed);
    }
}
