import java.util.*;
public class Main {
    static class Bag implements Iterable<Integer> {
        final List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        @Override public Iterator<Integer> iterator() { return list.iterator(); }
    }
    static int sum;
    public static void main(String[] x) throws Exception {
        Bag bag = new Bag();
        Thread t = new Thread(() -> bag.list.set(0, 5));
        Thread u = new Thread(() -> { bag.forEach(v -> sum += v); System.out.println(sum > 0); });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
