// verdict: exception
// twin: ConcurrentQueuePolled
// covers: ConcurrentLinkedQueue
// what: Between isEmpty and remove the other thread takes the last element.
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class ConcurrentQueueEmptyThenRemove {
    private static final Queue<String> plates = new ConcurrentLinkedQueue<>(List.of("plate 1", "plate 2", "plate 3"));

    private static void wash() {
        while (!plates.isEmpty()) {
            String plate = plates.remove();
            System.out.println("washed " + plate);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(ConcurrentQueueEmptyThenRemove::wash);
        Thread second = new Thread(ConcurrentQueueEmptyThenRemove::wash);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
