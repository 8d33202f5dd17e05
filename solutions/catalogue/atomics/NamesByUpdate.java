// verdict: none
// twin: NamesBySet
// covers: AtomicReference.updateAndGet
// what: An immutable list in an AtomicReference is replaced by updateAndGet.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class NamesByUpdate {
    private static final AtomicReference<List<String>> names = new AtomicReference<>(List.of());

    private static List<String> with(List<String> before, String name) {
        List<String> after = new ArrayList<>(before);
        after.add(name);
        return List.copyOf(after);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> names.updateAndGet(before -> with(before, "Ada")));
        Thread second = new Thread(() -> names.updateAndGet(before -> with(before, "Alan")));
        first.start();
        second.start();
        first.join();
        second.join();
        if (names.get().size() != 2) {
            throw new AssertionError("names: " + names);
        }
    }
}
