// verdict: exception
// also: monitor
// twin: WhileAroundWait
// covers: Object.wait, Object.notifyAll
// what: A consumer that was woken does not look again whether there is bread left.
import java.util.ArrayDeque;
import java.util.Queue;

public class IfAroundWait {
    private final Queue<String> shelf = new ArrayDeque<>();

    synchronized void put(String bread) {
        shelf.add(bread);
        notifyAll();
    }

    synchronized String take() throws InterruptedException {
        if (shelf.isEmpty()) {
            wait();
        }
        return shelf.remove();
    }

    public static void main(String[] args) throws InterruptedException {
        IfAroundWait bakery = new IfAroundWait();
        Runnable customer = () -> {
            try {
                System.out.println("bought " + bakery.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread first = new Thread(customer, "first customer");
        Thread second = new Thread(customer, "second customer");
        first.start();
        second.start();
        bakery.put("rye");
        bakery.put("wheat");
        first.join();
        second.join();
    }
}
