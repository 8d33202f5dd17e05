// verdict: none
// twin: VectorCheckThenAdd
// covers: Vector, synchronized block
// what: The look into the Vector and the addition are one step under the Vector's lock.
import java.util.Vector;

public class VectorCheckAndAdd {
    private static final Vector<String> names = new Vector<>();

    private static void register(String name) {
        synchronized (names) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread web = new Thread(() -> register("ada"));
        Thread phone = new Thread(() -> register("ada"));
        web.start();
        phone.start();
        web.join();
        phone.join();
        if (names.size() != 1) {
            throw new AssertionError("registered twice: " + names);
        }
    }
}
