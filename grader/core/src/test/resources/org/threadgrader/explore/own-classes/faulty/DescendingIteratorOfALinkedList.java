import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        LinkedList<Integer> list = new LinkedList<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> list.set(3, 10));
        Thread u = new Thread(() -> {
            Iterator<Integer> it = list.descendingIterator();
            System.out.println(it.next() > 0 ? "ok" : "bad");
        });
        t.start();
        u.start();
        t.join();
        u.join();
        System.out.println(list);
    }
}
