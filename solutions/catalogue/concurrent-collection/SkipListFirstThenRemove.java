// verdict: exception
// twin: SkipListPollFirst
// covers: ConcurrentSkipListMap
// what: Two nurses look up the first patient before one of them has removed it.
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

public class SkipListFirstThenRemove {
    private static final ConcurrentSkipListMap<Integer, String> patients = new ConcurrentSkipListMap<>();
    private static final AtomicInteger sumOfNumbers = new AtomicInteger();

    private static void callNext() {
        int number = patients.firstKey();
        patients.remove(number);
        sumOfNumbers.addAndGet(number);
    }

    public static void main(String[] args) throws InterruptedException {
        patients.put(1, "Ada");
        patients.put(2, "Alan");
        Thread first = new Thread(SkipListFirstThenRemove::callNext);
        Thread second = new Thread(SkipListFirstThenRemove::callNext);
        first.start();
        second.start();
        first.join();
        second.join();
        if (sumOfNumbers.get() != 3) {
            throw new AssertionError("one was called twice, left: " + patients);
        }
    }
}
