// verdict: none
// twin: ConcurrentQueueEmptyThenRemove
// covers: ConcurrentLinkedQueue
// what: poll looks and takes in one step.
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class ConcurrentQueuePolled {
    private static final Queue<String> plates = new ConcurrentLinkedQueue<>(List.of("plate 1", "plate 2", "plate 3"));

    private static void wash() {
        String plate = plates.poll();
        while (plate != null) {
            System.out.println("washed " + plate);
            plate = plates.poll();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(ConcurrentQueuePolled::wash);
        Thread second = new Thread(ConcurrentQueuePolled::wash);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
