// verdict: none
// twin: OwnSemaphoreWaitsInIf
// covers: wait, notify
// what: Who is woken looks again whether a permit is there.
public class OwnSemaphoreWaitsInWhile {
    private int permits = 1;

    synchronized void acquire() throws InterruptedException {
        while (permits == 0) {
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
        OwnSemaphoreWaitsInWhile printer = new OwnSemaphoreWaitsInWhile();
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
