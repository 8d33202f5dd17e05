import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        Set<Integer> set = new TreeSet<>(List.of(1, 2));
        Thread t = new Thread(() -> {
            try {
                set.addAll(Arrays.asList(5, 6, null));
            } catch (NullPointerException e) {
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
