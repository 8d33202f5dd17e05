// verdict: deadlock
// twin: KeyTakenOnce
// covers: Object.wait, lock that is not reentrant
// what: A thread asks again for a lock that it holds and that is not reentrant.
public class KeyTakenTwice {
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

    void add() throws InterruptedException {
        takeKey();
        items++;
        returnKey();
    }

    void addTwo() throws InterruptedException {
        takeKey();
        add();
        add();
        returnKey();
    }

    public static void main(String[] args) throws InterruptedException {
        KeyTakenTwice store = new KeyTakenTwice();
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
        System.out.println(store.items + " items");
    }
}
