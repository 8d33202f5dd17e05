// verdict: none
// twin: ListCopiedWithoutLock
// covers: ArrayList, synchronized
// what: Main copies a list under the lock under which the worker adds to it.
import java.util.ArrayList;
import java.util.List;

public class ListCopiedUnderLock {
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
        List<Integer> copy;
        synchronized (NUMBERS) {
            copy = new ArrayList<>(NUMBERS);
        }
        System.out.println(copy.size() <= 3);
        worker.join();
    }
}
