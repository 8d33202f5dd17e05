import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        Set<Integer> set = new HashSet<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> {
            try {
                set.removeIf(x -> { if (x == 4) throw new IllegalStateException(); return x < 3; });
            } catch (IllegalStateException e) {
                System.out.println("stopped");
            }
        });
        Thread u = new Thread(() -> System.out.println(set.contains(1)));
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
