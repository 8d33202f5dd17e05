// verdict: race
// also: exception
// twin: ListCopiedUnderLock
// covers: ArrayList, synchronized
// what: Main copies a list while the worker, which holds a lock that main does not take, may add to it.
import java.util.ArrayList;
import java.util.List;

public class ListCopiedWithoutLock {
    private static final List<Integer> NUMBERS = new ArrayList<>();

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            for (int i = 0; i < 3; i++) {
                synchronized (NUMBERS) {
                    NUMBERS.add(i);
                }
            }
        });
        worker.start();
        List<Integer> copy = new ArrayList<>(NUMBERS);
        System.out.println(copy.size() <= 3);
        worker.join();
    }
}
