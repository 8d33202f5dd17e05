// verdict: exception
// twin: CopyOnWriteAddIfAbsent
// covers: CopyOnWriteArrayList
// what: Between contains and add the other thread adds the same guest.
import java.util.concurrent.CopyOnWriteArrayList;

public class CopyOnWriteContainsThenAdd {
    private static final CopyOnWriteArrayList<String> guests = new CopyOnWriteArrayList<>();

    private static void invite(String name) {
        if (!guests.contains(name)) {
            guests.add(name);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread bride = new Thread(() -> invite("Grace"));
        Thread groom = new Thread(() -> invite("Grace"));
        bride.start();
        groom.start();
        bride.join();
        groom.join();
        if (guests.size() != 1) {
            throw new AssertionError("invited twice: " + guests);
        }
    }
}
