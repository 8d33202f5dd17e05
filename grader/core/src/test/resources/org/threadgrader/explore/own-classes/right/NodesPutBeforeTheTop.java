// the same list by compareAndSet, under a lock, and by one thread that others only look at
import java.util.concurrent.atomic.AtomicReference;
public class Main {
    record Node(int value, Node next) {
        static int sum(Node top) {
            int sum = 0;
            for (Node node = top; node != null; node = node.next()) sum += node.value();
            return sum;
        }
    }
    static final AtomicReference<Node> swapped = new AtomicReference<>();
    static volatile Node locked;
    static volatile Node own;
    static void push(int value) {
        Node old;
        do {
            old = swapped.get();
        } while (!swapped.compareAndSet(old, new Node(value, old)));
        synchronized (Main.class) { locked = new Node(value, locked); }
    }
    public static void main(String[] a) throws Exception {
        Thread one = new Thread(() -> { push(1); own = new Node(1, own); own = new Node(2, own); });
        Thread two = new Thread(() -> { push(2); if (Node.sum(own) > 3) System.out.println("never"); });
        one.start(); two.start(); one.join(); two.join();
        System.out.println(Node.sum(swapped.get()) + " " + Node.sum(locked) + " " + Node.sum(own));
    }
}
