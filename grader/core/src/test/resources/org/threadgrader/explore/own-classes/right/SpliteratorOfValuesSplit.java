import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        Spliterator<Integer> back = list.spliterator();
        Spliterator<Integer> front = back.trySplit();
        Thread t = new Thread(() -> { front.forEachRemaining(v -> { }); list.set(0, 5); list.set(1, 5); });
        Thread u = new Thread(() -> { back.forEachRemaining(v -> System.out.println(v)); list.set(2, 5); list.set(3, 5); });
        t.start();
        u.start();
        t.join();
        u.join();
        System.out.println(list);
    }
}
