// An if around wait; what it prints then are many nulls without a space.
public class Main {
    static final Object lock = new Object();
    static String[] parts = new String[32];
    static boolean ready;
    static int seen;
    public static void main(String[] args) throws Exception {
        Thread producer = new Thread(() -> {
            synchronized (lock) {
                parts = new String[60];
                for (int i = 0; i < parts.length; i++) { parts[i] = "a"; }
                ready = true;
                lock.notifyAll();
            }
        }, "producer");
        producer.start();
        String line;
        synchronized (lock) {
            if (!ready) {
                lock.wait();
            }
            line = String.join(",", parts) + (parts.length == 60 ? "." : "!");
        }
        System.out.println(line);
        producer.join();
        synchronized (lock) { seen++; }
    }
}
