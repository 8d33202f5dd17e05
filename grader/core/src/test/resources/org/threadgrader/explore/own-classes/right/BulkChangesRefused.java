// RIGHT: a collection that refuses changes does so before it looks at what is to be added
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

public class Main {
    static void refuses(Collection<Integer> collection, List<Integer> other) {
        try {
            collection.addAll(other);
            throw new AssertionError("not refused");
        } catch (UnsupportedOperationException expected) {
            System.out.println("refused");
        }
    }

    public static void main(String[] args) throws Exception {
        List<Integer> others = new ArrayList<>();
        Thread adding = new Thread(() -> others.add(1));
        adding.start();
        refuses(Collections.unmodifiableList(new ArrayList<>()), others);
        refuses(List.of(5), others);
        adding.join();
    }
}
