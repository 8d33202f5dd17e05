public class Main {
    static boolean open = true;

    static synchronized boolean isOpen() {
        return open;
    }

    static synchronized void close() {
        open = false;
    }

    public static void main(String[] args) throws InterruptedException {
        Runnable asking = () -> {
            if (isOpen() && !isOpen()) {
                throw new IllegalStateException("closed");
            }
        };
        System.out.println(asking);
        Thread asker = new Thread(asking);
        System.out.println(asker);
        asker.start();
        close();
        asker.join();
    }
}
