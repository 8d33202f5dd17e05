// verdict: none
// twin: SkipListFirstThenRemove
// covers: ConcurrentSkipListMap
// what: pollFirstEntry looks up and removes in one step.
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

public class SkipListPollFirst {
    private static final ConcurrentSkipListMap<Integer, String> patients = new ConcurrentSkipListMap<>();
    private static final AtomicInteger sumOfNumbers = new AtomicInteger();

    private static void callNext() {
        int number = patients.pollFirstEntry().getKey();
        sumOfNumbers.addAndGet(number);
    }

    public static void main(String[] args) throws InterruptedException {
        patients.put(1, "Ada");
        patients.put(2, "Alan");
        Thread first = new Thread(SkipListPollFirst::callNext);
        Thread second = new Thread(SkipListPollFirst::callNext);
        first.start();
        second.start();
        first.join();
        second.join();
        if (sumOfNumbers.get() != 3) {
            throw new AssertionError("one was called twice, left: " + patients);
        }
    }
}
