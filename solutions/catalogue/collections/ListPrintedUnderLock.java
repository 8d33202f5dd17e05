// verdict: none
// twin: ListPrintedWithoutLock
// covers: ArrayList, CopyOnWriteArrayList, string concatenation, synchronized
// what: Main puts a list into words under the lock of the worker that adds to it, and two that need no lock.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class ListPrintedUnderLock {
    private static final List<Integer> MARKS = new ArrayList<>();
    private static final List<Integer> COPIES = new CopyOnWriteArrayList<>();
    private static final List<Integer> LOCKED = Collections.synchronizedList(new ArrayList<>());

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            for (int i = 0; i < 2; i++) {
                COPIES.add(i);
                LOCKED.add(i);
                synchronized (MARKS) {
                    MARKS.add(i);
                }
            }
        });
        worker.start();
        String sofar;
        synchronized (MARKS) {
            sofar = "marks so far: " + MARKS;
        }
        System.out.println(!(sofar + COPIES + LOCKED).isEmpty());
        worker.join();
        System.out.println(MARKS);
    }
}
