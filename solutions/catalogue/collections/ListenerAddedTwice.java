// verdict: exception
// twin: ListenerAddedOnce
// covers: CopyOnWriteArrayList, check-then-act
// what: A copy-on-write list is asked and then added to in two steps.
import java.util.concurrent.CopyOnWriteArrayList;

public class ListenerAddedTwice {
    private static final CopyOnWriteArrayList<String> listeners = new CopyOnWriteArrayList<>();

    private static void subscribe(String listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
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
