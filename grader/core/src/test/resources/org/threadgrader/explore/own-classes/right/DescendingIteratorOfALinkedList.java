import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        LinkedList<Integer> list = new LinkedList<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> { list.set(0, 10); list.set(1, 20); });
        Thread u = new Thread(() -> {
            Iterator<Integer> it = list.descendingIterator();
            System.out.println(it.next() + it.next());
        });
        t.start();
        u.start();
        t.join();
        u.join();
        System.out.println(list);
    }
}
