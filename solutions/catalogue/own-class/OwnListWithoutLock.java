// verdict: race
// twin: OwnListUnderItsMonitor
// covers: ArrayList, a subclass of ArrayList, synchronized
// what: A class below ArrayList adds without a lock.
import java.util.ArrayList;

public class OwnListWithoutLock {
    private static final class Log extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        void note(String line) {
            add(line);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Log log = new Log();
        Thread first = new Thread(() -> log.note("first"));
        Thread second = new Thread(() -> log.note("second"));
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("lines: " + log.size());
    }
}
