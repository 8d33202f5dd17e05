// awaitValue() waits by an if: a spurious wake-up lets main print 0.
public class Main {
    static class Box {
        private int value;
        synchronized void put(int v) { value = v; notifyAll(); }
        synchronized void awaitValue() throws InterruptedException {
            if (value == 0) {
                wait();
            }
        }
        synchronized int value() { return value; }
    }
    public static void main(String[] args) throws Exception {
        Box box = new Box();
        Thread producer = new Thread(() -> { try { Thread.sleep(100); } catch (InterruptedException e) { } box.put(42); }, "producer");
        producer.start();
        box.awaitValue();
        System.out.println("got " + box.value());
        producer.join();
    }
}
