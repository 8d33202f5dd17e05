import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        LinkedList<Integer> list = new LinkedList<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> list.set(0, 9));
        Thread u = new Thread(() -> System.out.println(list.reversed().get(0) + list.reversed().getFirst() + list.reversed().iterator().next()));
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
