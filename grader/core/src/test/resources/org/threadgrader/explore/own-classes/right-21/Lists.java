import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        Thread t = new Thread(() -> list.set(0, 9));
        Thread u = new Thread(() -> {
            List<Integer> r = list.reversed();
            int n = r.subList(0, 2).reversed().getFirst() + list.subList(2, 4).reversed().get(1) + r.indexOf(4);
            r.subList(0, 2).reversed().set(0, 8);
            for (int v : list.subList(1, 4).reversed()) n += v;
            n += Collections.unmodifiableList(list).reversed().get(0);
            n += list.subList(1, 4).reversed().stream().mapToInt(v -> v).sum();
            n += list.getLast() + r.reversed().get(3);
            ListIterator<Integer> it = r.listIterator(); it.next(); it.set(5); it.next(); it.previous(); it.set(6);
            System.out.println(n);
        });
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
