// verdict: none
// twin: ListenerAddedTwice
// covers: CopyOnWriteArrayList.addIfAbsent, Iterator
// what: A copy-on-write list adds what it does not hold yet in one step, and may be iterated meanwhile.
import java.util.concurrent.CopyOnWriteArrayList;

public class ListenerAddedOnce {
    private static final CopyOnWriteArrayList<String> listeners = new CopyOnWriteArrayList<>();

    private static void subscribe(String listener) {
        listeners.addIfAbsent(listener);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread menu = new Thread(() -> subscribe("window"));
        Thread toolbar = new Thread(() -> subscribe("window"));
        menu.start();
        toolbar.start();
        for (String listener : listeners) {
            System.out.println("so far " + listener);
        }
        menu.join();
        toolbar.join();
        if (listeners.size() != 1) {
            throw new AssertionError("listeners: " + listeners);
        }
    }
}
