// verdict: none
// twin: IfAroundWait
// covers: Object.wait, Object.notifyAll
// what: A consumer that was woken looks again whether there is bread left.
import java.util.ArrayDeque;
import java.util.Queue;

public class WhileAroundWait {
    private final Queue<String> shelf = new ArrayDeque<>();

    synchronized void put(String bread) {
        shelf.add(bread);
        notifyAll();
    }

    synchronized String take() throws InterruptedException {
        while (shelf.isEmpty()) {
            wait();
        }
        return shelf.remove();
    }

    public static void main(String[] args) throws InterruptedException {
        WhileAroundWait bakery = new WhileAroundWait();
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
