// verdict: none
// twin: KeyTakenTwice
// covers: Object.wait, lock that is not reentrant
// what: The method that holds the lock calls one that takes none.
public class KeyTakenOnce {
    private boolean taken;
    private int items;

    private synchronized void takeKey() throws InterruptedException {
        while (taken) {
            wait();
        }
        taken = true;
    }

    private synchronized void returnKey() {
        taken = false;
        notify();
    }

    private void addWithKey() {
        items++;
    }

    void add() throws InterruptedException {
        takeKey();
        addWithKey();
        returnKey();
    }

    void addTwo() throws InterruptedException {
        takeKey();
        addWithKey();
        addWithKey();
        returnKey();
    }

    public static void main(String[] args) throws InterruptedException {
        KeyTakenOnce store = new KeyTakenOnce();
        Thread clerk = new Thread(() -> {
            try {
                store.addTwo();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        clerk.start();
        store.add();
        clerk.join();
        if (store.items != 3) {
            throw new AssertionError(store.items + " items");
        }
    }
}
