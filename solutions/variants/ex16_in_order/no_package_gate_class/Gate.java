/** Closed at first; once open it stays open. */
class Gate {
    private boolean open;

    synchronized void open() {
        open = true;
        notifyAll();
    }

    synchronized void pass() throws InterruptedException {
        while (!open) {
            wait();
        }
    }
}
