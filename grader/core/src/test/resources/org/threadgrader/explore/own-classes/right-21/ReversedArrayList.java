import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> list.set(0, 9));
        Thread u = new Thread(() -> {
            List<Integer> r = list.reversed();
            int n = r.get(0) + r.getFirst() + r.iterator().next() + list.getLast() + r.stream().findFirst().get() + r.listIterator().next();
            r.set(0, 7);
            r.subList(0, 2).replaceAll(v -> v + 1);
            n += r.subList(0, 3).stream().mapToInt(v -> v).sum();
            for (int v : r.subList(0, 2)) n += v;
            System.out.println(n + r.subList(0, 3).toString());
        });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
