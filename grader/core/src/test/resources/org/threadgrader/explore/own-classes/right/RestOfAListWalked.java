import java.util.*;
public class Main {
    static int sum;
    public static void main(String[] a) throws Exception {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> { list.set(0, 10); list.set(1, 20); });
        Thread u = new Thread(() -> list.listIterator(2).forEachRemaining(x -> sum += x));
        t.start();
        u.start();
        t.join();
        u.join();
        System.out.println(list + " " + sum);
    }
}
