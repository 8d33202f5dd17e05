import java.util.*;
import java.util.stream.*;
public class Main {
    static void use(Object o) { if (o == null) throw new IllegalStateException(); }
    public static void main(String[] x) throws Exception {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> { list.set(0, 9); });
        Thread u = new Thread(() -> { List<Integer> sub = list.subList(2, 4); use(Collections.unmodifiableCollection(sub).toString()); });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
