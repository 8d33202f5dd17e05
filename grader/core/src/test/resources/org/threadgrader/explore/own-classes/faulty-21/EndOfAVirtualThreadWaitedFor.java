// FAULTY: a virtual thread that ends notifies nobody
public class Main {
    public static void main(String[] args) throws Exception {
        Thread worker = Thread.ofVirtual().unstarted(() -> {
            synchronized (Main.class) {
                System.out.println("works");
            }
        });
        synchronized (worker) {
            worker.start();
            while (worker.isAlive()) {
                worker.wait();
            }
        }
    }
}
