// verdict: exception
// twin: VectorCheckAndAdd
// covers: Vector, check-then-act
// what: Between the look into the Vector and the addition another thread may add the same.
import java.util.Vector;

public class VectorCheckThenAdd {
    private static final Vector<String> names = new Vector<>();

    private static void register(String name) {
        if (!names.contains(name)) {
            names.add(name);
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
