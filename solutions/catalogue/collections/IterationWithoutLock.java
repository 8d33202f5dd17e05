// verdict: exception
// also: race
// twin: IterationUnderLock
// covers: Collections.synchronizedList, Iterator
// what: A synchronized list is iterated without holding its lock while another thread adds.
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class IterationWithoutLock {
    public static void main(String[] args) throws InterruptedException {
        List<String> guests = Collections.synchronizedList(new ArrayList<>());
        guests.add("Ada");
        guests.add("Alan");
        Thread door = new Thread(() -> {
            guests.add("Edsger");
            guests.add("Grace");
        });
        door.start();
        for (String guest : guests) {
            System.out.println("welcome " + guest);
        }
        door.join();
    }
}
