// verdict: monitor
// twin: WaitAtOwnObject
// covers: Object.wait, synchronized method
// what: The method owns the monitor of this but waits at another object.
public class WaitAtForeignObject {
    private final Object ticket = new Object();

    private boolean called;

    synchronized void await() throws InterruptedException {
        while (!called) {
            ticket.wait();
        }
    }

    synchronized void call() {
        called = true;
        notifyAll();
    }

    public static void main(String[] args) throws InterruptedException {
        WaitAtForeignObject office = new WaitAtForeignObject();
        Thread citizen = new Thread(() -> {
            try {
                office.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        citizen.start();
        office.call();
        citizen.join();
    }
}
