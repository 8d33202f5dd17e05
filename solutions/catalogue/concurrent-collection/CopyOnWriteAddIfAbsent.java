// verdict: none
// twin: CopyOnWriteContainsThenAdd
// covers: CopyOnWriteArrayList
// what: addIfAbsent looks and adds in one step.
import java.util.concurrent.CopyOnWriteArrayList;

public class CopyOnWriteAddIfAbsent {
    private static final CopyOnWriteArrayList<String> guests = new CopyOnWriteArrayList<>();

    private static void invite(String name) {
        guests.addIfAbsent(name);
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
