// verdict: race
// also: exception
// twin: SortedAtTheEnd
// covers: unsynchronised collection, Collections.sort, Collections.max, Thread.join
// what: A thread sorts a list, and main takes its greatest number without waiting.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SortedTooEarly {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));
        Thread sorter = new Thread(() -> Collections.sort(numbers));
        sorter.start();
        int most = Collections.max(numbers);
        sorter.join();
        if (most != 3) {
            throw new AssertionError("most: " + most);
        }
    }
}
