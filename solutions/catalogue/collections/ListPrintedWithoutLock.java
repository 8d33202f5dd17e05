// verdict: race
// also: exception
// twin: ListPrintedUnderLock
// covers: ArrayList, String.valueOf, string concatenation
// what: Main puts a list into words while the worker, which holds a lock that main does not take, may add to it.
import java.util.ArrayList;
import java.util.List;

public class ListPrintedWithoutLock {
    private static final List<Integer> MARKS = new ArrayList<>();

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            for (int i = 0; i < 3; i++) {
                synchronized (MARKS) {
                    MARKS.add(i);
                }
            }
        });
        worker.start();
        String sofar = "marks so far: " + MARKS;
        System.out.println(!sofar.isEmpty());
        worker.join();
    }
}
