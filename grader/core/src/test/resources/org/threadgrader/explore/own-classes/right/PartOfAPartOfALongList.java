import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        List<Integer> list = new ArrayList<>(Collections.nCopies(9000, 1));
        Thread t = new Thread(() -> list.set(0, 9));
        t.start();
        t.join();
        List<Integer> l = list;
        while (l.size() > 1) l = l.subList(1, l.size());
        l.set(0, 5);
        System.out.println(l.get(0));
    }
}
