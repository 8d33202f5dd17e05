// verdict: exception
// twin: NamesByUpdate
// covers: AtomicReference.get, AtomicReference.set
// what: An immutable list in an AtomicReference is replaced in two steps.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public class NamesBySet {
    private static final AtomicReference<List<String>> names = new AtomicReference<>(List.of());

    private static List<String> with(List<String> before, String name) {
        List<String> after = new ArrayList<>(before);
        after.add(name);
        return List.copyOf(after);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(() -> names.set(with(names.get(), "Ada")));
        Thread second = new Thread(() -> names.set(with(names.get(), "Alan")));
        first.start();
        second.start();
        first.join();
        second.join();
        if (names.get().size() != 2) {
            throw new AssertionError("names: " + names);
        }
    }
}
