// verdict: none
// twin: WaitAtForeignObject
// covers: Object.wait, synchronized method
// what: The method waits at the object whose monitor it owns.
public class WaitAtOwnObject {
    private boolean called;

    synchronized void await() throws InterruptedException {
        while (!called) {
            wait();
        }
    }

    synchronized void call() {
        called = true;
        notifyAll();
    }

    public static void main(String[] args) throws InterruptedException {
        WaitAtOwnObject office = new WaitAtOwnObject();
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
