// verdict: none
// twin: SortedTooEarly
// covers: unsynchronised collection, Collections.sort, Collections.max, Thread.join
// what: A thread sorts a list, and main takes its greatest number when it has waited.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SortedAtTheEnd {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));
        Thread sorter = new Thread(() -> Collections.sort(numbers));
        sorter.start();
        sorter.join();
        int most = Collections.max(numbers);
        if (most != 3) {
            throw new AssertionError("most: " + most);
        }
    }
}
