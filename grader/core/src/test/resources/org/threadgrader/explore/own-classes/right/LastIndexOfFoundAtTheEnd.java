import java.util.*;
import java.util.stream.*;
public class Main {
    static void use(Object o) { if (o == null) throw new IllegalStateException(); }
    public static void main(String[] x) throws Exception {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> { list.set(0, 9); });
        Thread u = new Thread(() -> { use(list.lastIndexOf(4)); });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
