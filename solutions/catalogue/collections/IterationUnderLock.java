// verdict: none
// twin: IterationWithoutLock
// covers: Collections.synchronizedList, Iterator, synchronized block
// what: A synchronized list is iterated under its own lock while another thread adds.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class IterationUnderLock {
    public static void main(String[] args) throws InterruptedException {
        List<String> guests = Collections.synchronizedList(new ArrayList<>());
        guests.add("Ada");
        guests.add("Alan");
        Thread door = new Thread(() -> {
            guests.add("Edsger");
            guests.add("Grace");
        });
        door.start();
        synchronized (guests) {
            for (String guest : guests) {
                System.out.println("welcome " + guest);
            }
        }
        door.join();
    }
}
