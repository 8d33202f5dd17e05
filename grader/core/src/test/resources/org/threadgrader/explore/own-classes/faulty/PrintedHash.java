public class Main {
    static boolean open = true;

    static synchronized boolean isOpen() {
        return open;
    }

    static synchronized void close() {
        open = false;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread asker = new Thread(() -> {
            Object asked = new Object();
            if (isOpen() && !isOpen()) {
                throw new IllegalStateException("closed for " + asked);
            }
        });
        asker.start();
        close();
        asker.join();
    }
}
